package com.rotki.portal.devices;

import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.subscription.Entitlements;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All devices of an account.
 *
 * @param entitlements the tier and whether the subscription works now
 * @param active the registered ones, the latest contact first
 * @param removed those that were removed and are kept out or allowed again, and those that were revoked, the latest
 *     first
 * @param advice which one to remove if a slot is needed; empty below the limit
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

    /** Returns a device, registered or removed, or empty if the account has no such device. */
    public Optional<DeviceSummary> find(DeviceId id) {
        return Stream.concat(active.stream(), removed.stream())
                .filter(device -> device.id().equals(id))
                .findFirst();
    }

    /** Returns whether no slot is free. */
    public boolean full() {
        return active.size() >= limit();
    }
}
