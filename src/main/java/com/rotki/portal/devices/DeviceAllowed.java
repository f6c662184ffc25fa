package com.rotki.portal.devices;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * A removed device may register again.
 *
 * @param name as it was at that moment
 */
public record DeviceAllowed(AccountId account, Instant at, Actor actor, DeviceId device, String name)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.DEVICE_ALLOWED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("device", device.toString(), "name", name);
    }
}
