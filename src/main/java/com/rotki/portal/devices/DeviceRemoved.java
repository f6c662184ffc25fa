package com.rotki.portal.devices;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * A device was removed and is kept out from now on.
 *
 * @param name as it was at that moment
 */
public record DeviceRemoved(AccountId account, Instant at, Actor actor, DeviceId device, String name)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.DEVICE_REMOVED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("device", device.toString(), "name", name);
    }
}
