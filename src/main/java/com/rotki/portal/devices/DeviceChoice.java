package com.rotki.portal.devices;

import com.rotki.portal.platform.DeviceId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Which devices stay when a plan begins that allows fewer, as their owner chose. A device that registered afterwards was
 * not asked about.
 *
 * @param tierName of the plan that it was made for
 * @param staying the chosen ones
 * @param declined those that were registered then and not chosen
 */
record DeviceChoice(String tierName, Set<DeviceId> staying, Set<DeviceId> declined) {

    DeviceChoice {
        staying = Set.copyOf(staying);
        declined = Set.copyOf(declined);
    }

    /** Returns whether it was made for a plan of that tier. */
    boolean isFor(String tier) {
        return tierName.equals(tier);
    }

    /**
     * Returns which of {@code active} leave for a limit: no more than have to. First those that were declined, then those
     * that were not asked about, of each the longest silent; what was chosen never leaves.
     */
    List<DeviceSummary> leaving(List<DeviceSummary> active, int limit) {
        return active.stream()
                .filter(device -> !staying.contains(device.id()))
                .sorted(Comparator.comparing((DeviceSummary device) -> !declined.contains(device.id()))
                        .thenComparing(SlotAdvice::lastSign))
                .limit(Math.max(0, active.size() - limit))
                .toList();
    }
}
