package com.rotki.portal.devices;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * A device was revoked by those who run the portal and is kept out from now on.
 *
 * @param name as it was at that moment
 * @param reason in the words of who did it
 */
public record DeviceRevoked(AccountId account, Instant at, Actor actor, DeviceId device, String name, String reason)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.DEVICE_REVOKED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("device", device.toString(), "name", name, "reason", reason);
    }
}
