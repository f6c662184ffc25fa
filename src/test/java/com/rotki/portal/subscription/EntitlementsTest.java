package com.rotki.portal.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EntitlementsTest {

    private static final TierLimits SUPPORTER = tier("Supporter", 10);
    private static final TierLimits BASIC = tier("Basic", 20);
    private static final TierLimits ADVANCED = tier("Advanced", 30);
    private static final Map<String, TierLimits> MINIMUM =
            Map.of("eth_staking_view", SUPPORTER, "graphs_view", BASIC, "monerium", ADVANCED);

    @ParameterizedTest
    @CsvSource({"5, false, false, false", "10, true, false, false", "20, true, true, false", "30, true, true, true"})
    void tierUnlocksItsCapabilitiesAndThoseOfLowerTiers(
            int rank, boolean ethStakingView, boolean graphsView, boolean monerium) {
        var entitlements = Entitlements.of(SubscriptionStatus.ACTIVE, tier("Some tier", rank), MINIMUM);

        assertThat(entitlements.capabilities())
                .isEqualTo(Map.of("eth_staking_view", ethStakingView, "graphs_view", graphsView, "monerium", monerium));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "CANCELLED", "PAST_DUE"})
    void premiumWorksWhilePaidCancelledOrInGrace(SubscriptionStatus status) {
        var entitlements = Entitlements.of(status, ADVANCED, MINIMUM);

        assertThat(entitlements.active()).isTrue();
        assertThat(entitlements.capabilities()).doesNotContainValue(false);
        assertThatCode(entitlements::requireActive).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = {"PENDING", "EXPIRED"})
    void nothingIsUnlockedWithoutASubscriptionThatWorks(SubscriptionStatus status) {
        var entitlements = Entitlements.of(status, ADVANCED, MINIMUM);

        assertThat(entitlements.active()).isFalse();
        assertThat(entitlements.capabilities()).hasSameSizeAs(MINIMUM).doesNotContainValue(true);
        assertThatThrownBy(entitlements::requireActive)
                .isInstanceOfSatisfying(SubscriptionInactiveException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("subscription.inactive");
                    assertThat(refusal.status()).isEqualTo(status);
                });
    }

    @Test
    void limitsOfTheTierAreKnownAlsoWhenItHasEnded() {
        assertThat(Entitlements.of(SubscriptionStatus.EXPIRED, BASIC, MINIMUM).tier())
                .isEqualTo(BASIC);
    }

    @Test
    void laterChangesOfTheSourceDoNotReachAnAnswer() {
        Map<String, Boolean> source = new HashMap<>(Map.of("graphs_view", false));
        var entitlements = new Entitlements(SubscriptionStatus.ACTIVE, BASIC, source);

        source.put("graphs_view", true);

        assertThat(entitlements.capabilities()).containsEntry("graphs_view", false);
    }

    @Test
    void capabilitiesAreListedByName() {
        assertThat(Entitlements.of(SubscriptionStatus.ACTIVE, BASIC, MINIMUM)
                        .capabilitiesByName()
                        .keySet())
                .containsExactly("eth_staking_view", "graphs_view", "monerium");
    }

    private static TierLimits tier(String name, int rank) {
        return TierLimits.none(name, rank).with(Map.of("devices", 2));
    }
}
