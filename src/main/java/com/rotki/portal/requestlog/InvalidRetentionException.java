package com.rotki.portal.requestlog;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** Refused requests can not be kept that short or that long. Its texts get: the fewest and the most days. */
public final class InvalidRetentionException extends DomainException {

    /** The number of days is too small or too large. */
    public static final RefusalReason OUT_OF_RANGE = RefusalReason.of("devices.invalid-retention");

    InvalidRetentionException(int fewest, int most) {
        super(OUT_OF_RANGE, fewest, most);
    }
}
