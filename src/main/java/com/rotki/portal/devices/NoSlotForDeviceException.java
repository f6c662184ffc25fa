package com.rotki.portal.devices;

import com.rotki.portal.platform.DomainException;

/** A revoked device cannot come back: all slots of its account are taken. Its texts get: name, limit. */
public final class NoSlotForDeviceException extends DomainException {

    NoSlotForDeviceException(String name, int limit) {
        super("devices.no-slot-to-undo", name, limit);
    }
}
