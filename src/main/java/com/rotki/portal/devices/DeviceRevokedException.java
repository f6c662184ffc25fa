package com.rotki.portal.devices;

import com.rotki.portal.platform.Dates;
import com.rotki.portal.platform.DomainException;
import java.time.Instant;

/** Those who run the portal revoked the device. Its texts get: name, when, the reason. */
public final class DeviceRevokedException extends DomainException {

    DeviceRevokedException(String name, Instant revokedAt, String reason) {
        super("devices.revoked", name, Dates.dayOf(revokedAt), reason);
    }
}
