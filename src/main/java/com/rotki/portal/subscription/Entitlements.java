package com.rotki.portal.subscription;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The entitlements of an account at a certain moment: the one place that decides them.
 *
 * @param status where the subscription stands; an account that never had one counts as expired
 * @param tier the limits of the subscription's tier, also while it is not active, so that a page can say what a renewal
 *     brings back
 * @param capabilities for each capability of the app whether it is unlocked now
 * @param suspension what the staff says to the owner while the subscription is suspended; null while it is not
 */
public record Entitlements(
        SubscriptionStatus status,
        TierLimits tier,
        Map<String, Boolean> capabilities,
        @Nullable String suspension) {

    /** Copies the map. */
    public Entitlements {
        capabilities = Map.copyOf(capabilities);
    }

    /** Creates the entitlements of an account that is not suspended. */
    public Entitlements(SubscriptionStatus status, TierLimits tier, Map<String, Boolean> capabilities) {
        this(status, tier, capabilities, null);
    }

    /**
     * Computes what is allowed.
     *
     * @param minimumTiers for each capability the lowest tier that unlocks it
     */
    static Entitlements of(SubscriptionStatus status, TierLimits tier, Map<String, TierLimits> minimumTiers) {
        return new Entitlements(
                status,
                tier,
                minimumTiers.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                minimum -> status.entitled()
                                        && tier.rank() >= minimum.getValue().rank())));
    }

    /** Returns the same for a subscription that is suspended with {@code message}, or is not if that is null. */
    Entitlements suspended(@Nullable String message) {
        return new Entitlements(status, tier, capabilities, message);
    }

    /** Returns whether premium works. */
    public boolean active() {
        return status.entitled();
    }

    /** Returns the capabilities in the order of their names, for answers and pages that should not shuffle. */
    public SortedMap<String, Boolean> capabilitiesByName() {
        return new TreeMap<>(capabilities);
    }

    /**
     * Requires that premium works.
     *
     * @throws SubscriptionRefusedException ({@code subscription.suspended}) if the staff stopped it
     * @throws SubscriptionInactiveException ({@code subscription.inactive}) otherwise
     */
    public void requireActive() {
        if (suspension != null) {
            throw SubscriptionRefusedException.suspended(suspension);
        }
        if (!active()) {
            throw new SubscriptionInactiveException(status);
        }
    }
}
