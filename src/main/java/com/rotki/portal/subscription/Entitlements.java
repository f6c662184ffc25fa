package com.rotki.portal.subscription;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an account may use at a certain moment: the one place that answers it.
 *
 * @param status where the subscription stands; an account that never had one counts as expired
 * @param tier the limits of the subscription's tier, also while it is not active, so that a page can say what a renewal
 *     brings back
 * @param capabilities for each capability of the app whether it is unlocked now
 */
public record Entitlements(SubscriptionStatus status, TierLimits tier, Map<String, Boolean> capabilities) {

    /** Copies the map. */
    public Entitlements {
        capabilities = Map.copyOf(capabilities);
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

    /** Returns whether premium works. */
    public boolean active() {
        return status.entitled();
    }

    /** Returns the capabilities in the order of their names, for answers and pages that should not shuffle. */
    public SortedMap<String, Boolean> capabilitiesByName() {
        return new TreeMap<>(capabilities);
    }

    /**
     * Does nothing if premium works.
     *
     * @throws SubscriptionInactiveException ({@code subscription.inactive}) otherwise
     */
    public void requireActive() {
        if (!active()) {
            throw new SubscriptionInactiveException(status);
        }
    }
}
