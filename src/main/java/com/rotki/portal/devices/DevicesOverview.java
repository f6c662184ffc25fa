package com.rotki.portal.devices;

import com.rotki.portal.subscription.Entitlements;
import java.util.List;
import java.util.Optional;

/**
 * All devices of an account.
 *
 * @param entitlements the tier and whether the subscription works now
 * @param active the registered ones, the most recently heard of first
 * @param removed those that were removed and are kept out or allowed again, the latest first
 * @param advice whom to remove if a slot is needed; empty below the limit
 */
public record DevicesOverview(
        Entitlements entitlements,
        List<DeviceSummary> active,
        List<DeviceSummary> removed,
        Optional<SlotAdvice> advice) {

    /** Copies the lists. */
    public DevicesOverview {
        active = List.copyOf(active);
        removed = List.copyOf(removed);
    }

    /** Returns how many devices may be registered. */
    public int limit() {
        return entitlements.tier().devices();
    }

    /** Returns whether no slot is free. */
    public boolean full() {
        return active.size() >= limit();
    }
}
