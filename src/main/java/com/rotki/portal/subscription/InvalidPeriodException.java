package com.rotki.portal.subscription;

import com.rotki.portal.platform.DomainException;

/** A paid period ends before it begins, or is endless. Its texts get: the greatest length in days. */
public final class InvalidPeriodException extends DomainException {

    InvalidPeriodException(long mostDays) {
        super("subscription.invalid-period", mostDays);
    }
}
