package com.rotki.portal.devices;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the registered devices with a plan that allows fewer (requirement B-18).
 *
 * @param tierName of that plan
 * @param limit how many it allows
 * @param at when it begins; null if it has begun
 * @param chosen whether the owner chose which stay; if not, all stay and none can be added
 * @param staying those that stay, the latest contact first
 * @param leaving those that are removed when it begins, the latest contact first
 */
public record DeviceCut(
        String tierName,
        int limit,
        @Nullable Instant at,
        boolean chosen,
        List<DeviceSummary> staying,
        List<DeviceSummary> leaving) {

    /** Copies the lists. */
    public DeviceCut {
        staying = List.copyOf(staying);
        leaving = List.copyOf(leaving);
    }

    /** Returns how many devices are registered. */
    public int registered() {
        return staying.size() + leaving.size();
    }
}
