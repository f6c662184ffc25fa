package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.appapi.RotkiApp.Answer;
import com.rotki.portal.appapi.RotkiApp.Outcome;
import com.rotki.portal.devices.AdminDevice;
import com.rotki.portal.devices.AppClient;
import com.rotki.portal.devices.AppDeviceService;
import com.rotki.portal.devices.DeviceAdministration;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the app's user hears when the device, or the pair it signed with, was taken away meanwhile. */
class RevocationTest extends ApiServerTest {

    @Autowired
    private DeviceAdministration administration;

    @Autowired
    private AppDeviceService devices;

    @Test
    void revokedDeviceIsToldTheReasonAndWorksAfterTheUndo() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp app = appOf(account);
        app.activate();

        signInAdmin();
        administration.revoke(ids(account), "Reported as stolen");
        Outcome told = app.hourlyCheck();
        Answer registration = app.register();

        assertThat(told.premium()).isFalse();
        assertThat(told.message())
                .contains("rotki support revoked this device", "on 4 May 2026", "“Reported as stolen”", "/devices")
                .doesNotEndWith(".");
        assertThat(app.check().status()).isEqualTo(404);
        assertThat(registration.status()).isEqualTo(422);
        assertThat(registration.json().get("code").asString()).isEqualTo("devices.revoked");
        assertThat(app.rename(app.deviceIdentifier(), "mine").status()).isEqualTo(404);
        assertThat(app.remove(app.deviceIdentifier()).status()).isEqualTo(200);
        assertThat(app.register().status()).isEqualTo(422);

        administration.undo(ids(account), "Found again");
        assertThat(app.hourlyCheck()).isEqualTo(new Outcome(true, ""));
    }

    /** The signature was right when it was checked; the pair is replaced before the registration gets the lock. */
    @Test
    void registrationOvertakenByARegenerateTakesNoSlot() {
        AccountId account = accounts.subscriber("basic");
        CredentialsId pair =
                accounts.asOwner(account, () -> credentials.create().id());
        regenerate(account);
        actAsAppWith(account, pair);

        assertThatThrownBy(() -> devices.register(
                        new RegisterDevice("late", "Laptop", "Linux", AppClient.ofVersion("1.44.0"), Duration.ZERO)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("credentials.regenerated");
                    assertThat(refusal.arguments()).containsExactly(LocalDate.of(2026, 5, 4));
                });
        signInAdmin();
        assertThat(administration.ofAccount(account)).isEmpty();
    }

    private List<com.rotki.portal.platform.DeviceId> ids(AccountId account) {
        return administration.ofAccount(account).stream().map(AdminDevice::id).toList();
    }

    private void signInAdmin() {
        accounts.signIn(
                accounts.account(Role.ADMIN), Role.ADMIN, Actor.Kind.STAFF, Permissions.OF_ADMIN, clock.instant());
    }
}
