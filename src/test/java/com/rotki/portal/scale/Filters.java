package com.rotki.portal.scale;

import com.rotki.portal.devices.DeviceFilter;
import com.rotki.portal.devices.DeviceState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an admin looks for among all devices, one thing at a time. */
final class Filters {

    private Filters() {}

    static DeviceFilter platform(String platform) {
        return new DeviceFilter(null, platform, null, null, null, null);
    }

    static DeviceFilter state(@Nullable String platform, DeviceState state) {
        return new DeviceFilter(null, platform, state, null, null, null);
    }

    static DeviceFilter contact(@Nullable Instant after, @Nullable Instant before) {
        return new DeviceFilter(null, null, null, null, after, before);
    }

    static DeviceFilter device(String text) {
        return new DeviceFilter(text, null, null, null, null, null);
    }
}
