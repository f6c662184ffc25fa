package com.rotki.portal.devices;

import com.rotki.portal.platform.DomainException;

/** More devices were chosen than can be revoked in one go. Its texts get: the greatest number. */
public final class TooManyDevicesException extends DomainException {

    TooManyDevicesException(int most) {
        super("devices.too-many", most);
    }
}
