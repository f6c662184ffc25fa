package com.rotki.portal.devices;

import com.rotki.portal.platform.DomainException;

/** A field of a registration is not of the form that an app sends. */
public final class InvalidDeviceException extends DomainException {

    InvalidDeviceException(String field) {
        super("devices.invalid-" + field);
    }
}
