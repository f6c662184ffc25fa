package com.rotki.portal.devices;

import com.rotki.portal.platform.Dates;
import com.rotki.portal.platform.DomainException;
import java.time.Instant;

/** The device was removed by its owner, who has not allowed it again. Its texts get: name, when it was removed. */
public final class DeviceRemovedException extends DomainException {

    DeviceRemovedException(String name, Instant removedAt) {
        super("devices.removed", name, Dates.dayOf(removedAt));
    }
}
