package com.rotki.portal.devices;

import com.rotki.portal.platform.DomainException;

/** Every slot of the tier is taken. Its texts get: tier, limit, devices in use. */
public final class DeviceLimitReachedException extends DomainException {

    DeviceLimitReachedException(String tier, int limit, long used) {
        super("devices.limit-reached", tier, limit, used);
    }
}
