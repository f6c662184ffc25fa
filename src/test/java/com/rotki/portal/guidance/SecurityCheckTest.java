package com.rotki.portal.guidance;

import static com.rotki.portal.guidance.SecuritySnapshots.NOW;
import static com.rotki.portal.guidance.SecuritySnapshots.bare;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.devices.AppClient;
import com.rotki.portal.devices.DeviceState;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.platform.DeviceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each tip is a check of the account's state, or says that it cannot be checked (requirement B-40). */
class SecurityCheckTest {

    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(200));

    @ParameterizedTest
    @EnumSource
    void everyCheckHasATextForItsFinding(SecurityCheck tip) {
        assertThat(tip.look(bare().facts()).step()).isEqualTo(tip.code());
    }

    @Test
    void aPasswordAloneNeedsAttention() {
        assertThat(look(SecurityCheck.SECOND_FACTOR, bare())).isEqualTo("ATTENTION none");
        assertThat(look(SecurityCheck.SECOND_FACTOR, bare().withFactors(1, null, 0, null)))
                .isEqualTo("FINE passkey");
        assertThat(look(SecurityCheck.SECOND_FACTOR, bare().withFactors(0, NOW, 0, null)))
                .isEqualTo("FINE app");
        assertThat(look(SecurityCheck.SECOND_FACTOR, bare().withFactors(1, NOW, 0, null)))
                .isEqualTo("FINE both");
    }

    @Test
    void recoveryCodesAloneAreNoSecondFactor() {
        assertThat(look(SecurityCheck.SECOND_FACTOR, bare().withFactors(0, null, 10, null)))
                .isEqualTo("ATTENTION none");
    }

    @Test
    void aPasskeyIsAdvisedBesideAnApp() {
        assertThat(look(SecurityCheck.PASSKEY, bare().withFactors(0, NOW, 0, null)))
                .isEqualTo("ATTENTION none");
        assertThat(look(SecurityCheck.PASSKEY, bare().withFactors(2, null, 0, null)))
                .isEqualTo("FINE some");
    }

    @ParameterizedTest
    @CsvSource({"0, ATTENTION none", "1, ATTENTION few", "3, ATTENTION few", "4, FINE left", "10, FINE left"})
    void recoveryCodesRunOut(int left, String expected) {
        assertThat(look(SecurityCheck.RECOVERY_CODES, bare().withFactors(1, null, left, null)))
                .isEqualTo(expected);
    }

    @Test
    void withoutASecondFactorThereIsNothingToRecover() {
        assertThat(look(SecurityCheck.RECOVERY_CODES, bare())).isEqualTo("FINE no-factor");
        assertThat(look(SecurityCheck.REHEARSAL, bare())).isEqualTo("FINE no-factor");
    }

    @Test
    void recoveryIsTestedRegularly() {
        assertThat(look(SecurityCheck.REHEARSAL, bare().withFactors(1, null, 9, null)))
                .isEqualTo("ATTENTION never");
        assertThat(look(SecurityCheck.REHEARSAL, bare().withFactors(1, null, 9, LONG_AGO)))
                .isEqualTo("ATTENTION long-ago");
        assertThat(look(SecurityCheck.REHEARSAL, bare().withFactors(1, null, 9, NOW)))
                .isEqualTo("FINE recent");
    }

    @Test
    void noticesShouldGoToASecondAddress() {
        assertThat(look(SecurityCheck.SECOND_ADDRESS, bare())).isEqualTo("ATTENTION none");
        assertThat(look(SecurityCheck.SECOND_ADDRESS, bare().withSecondAddress()))
                .isEqualTo("FINE yes");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, FINE only-this", "2, 0, FINE same-place", "2, 1, ATTENTION elsewhere"})
    void sessionsFromOtherPlacesNeedAttention(int others, int elsewhere, String expected) {
        assertThat(look(SecurityCheck.SESSIONS, bare().withSessions(others, elsewhere)))
                .isEqualTo(expected);
    }

    @Test
    void oldCredentialsNeedAttention() {
        assertThat(look(SecurityCheck.PAIR_AGE, bare())).isEqualTo("FINE none");
        assertThat(look(SecurityCheck.PAIR_AGE, bare().withPairOf(Duration.ofDays(365), false)))
                .isEqualTo("FINE young");
        assertThat(look(SecurityCheck.PAIR_AGE, bare().withPairOf(Duration.ofDays(366), false)))
                .isEqualTo("ATTENTION old");
    }

    @Test
    void onlyTheOwnerKnowsWhoSawTheSecret() {
        var pair = bare().withPairOf(Duration.ofDays(10), false);

        assertThat(look(SecurityCheck.SECRET_SHOWN, pair)).isEqualTo("FINE never");
        assertThat(look(SecurityCheck.SECRET_SHOWN, pair.withSecretShown(NOW))).isEqualTo("YOURS shown");
        assertThat(look(SecurityCheck.SECRET_SHOWN, pair.withSecretShown(LONG_AGO)))
                .as("an earlier pair")
                .isEqualTo("FINE never");
    }

    @Test
    void aDeviceIsSilentAfterNinetyDays() {
        DeviceSummary heard = device(NOW.minus(Duration.ofDays(90)), false);
        DeviceSummary silent = device(NOW.minus(Duration.ofDays(91)), false);

        assertThat(look(SecurityCheck.SILENT_DEVICES, bare())).isEqualTo("FINE no-device");
        assertThat(look(SecurityCheck.SILENT_DEVICES, devices(heard))).isEqualTo("FINE none");
        assertThat(SecurityCheck.SILENT_DEVICES
                        .look(devices(heard, silent).facts())
                        .values())
                .containsExactly(List.of(silent));
    }

    @Test
    void devicesThatNobodyNamedOrRecognisedNeedAttention() {
        assertThat(look(SecurityCheck.UNNAMED_DEVICES, devices(device(NOW, true))))
                .isEqualTo("ATTENTION some");
        assertThat(look(SecurityCheck.UNNAMED_DEVICES, devices(device(NOW, false))))
                .isEqualTo("FINE none");
        assertThat(look(SecurityCheck.NEW_DEVICES, bare().withNewDevices(1))).isEqualTo("ATTENTION some");
        assertThat(look(SecurityCheck.NEW_DEVICES, bare())).isEqualTo("FINE none");
    }

    @ParameterizedTest
    @EnumSource(names = {"MAILBOX", "STORAGE"})
    void whatCannotBeCheckedSaysSo(SecurityCheck tip) {
        assertThat(look(tip, bare().withPairOf(Duration.ofDays(1), false))).isEqualTo("YOURS advice");
    }

    @Test
    void withoutCredentialsNothingIsSaidOfASecret() {
        assertThat(look(SecurityCheck.STORAGE, bare())).isEqualTo("FINE none");
        assertThat(look(SecurityCheck.SECRET_SHOWN, bare())).isEqualTo("FINE none");
    }

    @Test
    void silenceOfDevicesThatAreNotLetInProvesNothing() {
        DeviceSummary silent = device(NOW.minus(Duration.ofDays(91)), false);

        assertThat(look(SecurityCheck.SILENT_DEVICES, devices(silent))).isEqualTo("ATTENTION some");
        assertThat(look(
                        SecurityCheck.SILENT_DEVICES,
                        bare().with(Snapshots.active().withDevices(silent))))
                .isEqualTo("YOURS blocked");
    }

    private static String look(SecurityCheck tip, SecuritySnapshots account) {
        Finding finding = tip.look(account.facts());
        return finding.verdict() + " " + finding.outcome();
    }

    private static SecuritySnapshots devices(DeviceSummary... devices) {
        return bare().with(Snapshots.active().withPair(NOW).withDevices(devices));
    }

    private static DeviceSummary device(Instant lastContact, boolean nameMadeByMachine) {
        return new DeviceSummary(
                DeviceId.newId(),
                "Laptop",
                nameMadeByMachine,
                "Linux",
                AppClient.ofVersion("1.44.0"),
                LONG_AGO,
                lastContact,
                lastContact,
                null,
                null,
                DeviceState.ACTIVE,
                null,
                null,
                null);
    }
}
