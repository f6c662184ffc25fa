package com.rotki.portal.devices;

import com.rotki.portal.platform.DomainException;

/** Nothing is left of a name after cleaning, or it is too long. Its texts get: the greatest length. */
public final class InvalidDeviceNameException extends DomainException {

    InvalidDeviceNameException(int maxLength) {
        super(DeviceRefusedException.INVALID_NAME, maxLength);
    }
}
