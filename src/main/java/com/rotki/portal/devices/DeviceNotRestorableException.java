package com.rotki.portal.devices;

import com.rotki.portal.platform.DomainException;

/** A device was removed too long ago to be put back as it was. Its texts get: the number of days. */
public final class DeviceNotRestorableException extends DomainException {

    DeviceNotRestorableException(long days) {
        super("devices.not-restorable", days);
    }
}
