package com.rotki.portal.devices;

import com.rotki.portal.platform.DomainException;

/** Refused requests can not be kept that short or that long. Its texts get: the fewest and the most days. */
public final class InvalidRetentionException extends DomainException {

    InvalidRetentionException(int fewest, int most) {
        super("devices.invalid-retention", fewest, most);
    }
}
