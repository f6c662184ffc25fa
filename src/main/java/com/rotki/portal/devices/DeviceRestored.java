package com.rotki.portal.devices;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * A removed device was put back as it was.
 *
 * @param name as it was at that moment
 */
public record DeviceRestored(AccountId account, Instant at, Actor actor, DeviceId device, String name)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.DEVICE_RESTORED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("device", device.toString(), "name", name);
    }
}
