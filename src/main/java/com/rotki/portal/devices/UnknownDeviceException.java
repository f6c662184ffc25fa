package com.rotki.portal.devices;

import com.rotki.portal.platform.DomainException;

/** The account has no such device. A device of another account is not told from one that does not exist. */
public final class UnknownDeviceException extends DomainException {

    UnknownDeviceException() {
        super("devices.unknown");
    }
}
