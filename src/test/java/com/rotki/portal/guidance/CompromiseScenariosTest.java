package com.rotki.portal.guidance;

import static com.rotki.portal.guidance.SecuritySnapshots.NOW;
import static com.rotki.portal.guidance.SecuritySnapshots.bare;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.guidance.Exposure.Asset;
import com.rotki.portal.subscription.SubscriptionStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What somebody could do with each thing follows from the account's state (requirement B-41). */
class CompromiseScenariosTest {

    private static final Duration YOUNG = Duration.ofDays(1);

    @Test
    void everyAssetIsAnsweredOnce() {
        assertThat(CompromiseScenarios.of(bare().facts()))
                .extracting(Exposure::asset)
                .containsExactly(Asset.values());
    }

    @Test
    void withoutASecondFactorMailboxAndPasswordAreTheAccount() {
        assertThat(of(Asset.EMAIL, bare())).isEqualTo("GRAVE no-factor");
        assertThat(of(Asset.PASSWORD, bare())).isEqualTo("GRAVE no-factor-no-credentials");
        assertThat(of(Asset.PASSWORD, bare().withPairOf(YOUNG, false))).isEqualTo("GRAVE no-factor");
    }

    @Test
    void secondFactorLimitsTheDamage() {
        var protectedAccount = bare().withFactors(1, null, 10, null);

        assertThat(of(Asset.EMAIL, protectedAccount)).isEqualTo("LIMITED factor");
        assertThat(of(Asset.PASSWORD, protectedAccount)).isEqualTo("LIMITED factor");
    }

    @Test
    void severityOfTheSecretFollowsTheCredentials() {
        assertThat(of(Asset.API_SECRET, bare())).isEqualTo("NONE none");
        assertThat(of(Asset.API_SECRET, bare().withPairOf(YOUNG, false))).isEqualTo("GRAVE credentials");
        assertThat(of(Asset.API_SECRET, bare().withPairOf(YOUNG, true))).isEqualTo("NONE frozen");
        var expired = bare().with(Snapshots.plan(SubscriptionStatus.EXPIRED)).withPairOf(YOUNG, false);
        assertThat(of(Asset.API_SECRET, expired)).isEqualTo("LIMITED inactive");
        assertThat(of(Asset.API_KEY, bare().withPairOf(YOUNG, false))).isEqualTo("LIMITED credentials");
        assertThat(of(Asset.LAPTOP, bare().withPairOf(YOUNG, false))).isEqualTo("GRAVE credentials");
    }

    @Test
    void missingAssetHasNoSeverity() {
        assertThat(of(Asset.AUTHENTICATOR, bare())).isEqualTo("NONE none");
        assertThat(of(Asset.RECOVERY_CODES, bare())).isEqualTo("NONE none");
        assertThat(of(Asset.AUTHENTICATOR, bare().withFactors(0, NOW, 1, null))).isEqualTo("LIMITED app");
        assertThat(of(Asset.RECOVERY_CODES, bare().withFactors(0, NOW, 1, null)))
                .isEqualTo("LIMITED left");
    }

    private static String of(Asset asset, SecuritySnapshots account) {
        return CompromiseScenarios.of(account.facts()).stream()
                .filter(exposure -> exposure.asset() == asset)
                .map(exposure -> exposure.danger() + " " + exposure.variant())
                .findFirst()
                .orElseThrow();
    }
}
