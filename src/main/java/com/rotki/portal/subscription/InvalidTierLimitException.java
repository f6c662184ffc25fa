package com.rotki.portal.subscription;

import com.rotki.portal.platform.DomainException;

/** A limit of a tier is negative or too large. Its texts get: the greatest number. */
public final class InvalidTierLimitException extends DomainException {

    InvalidTierLimitException(int most) {
        super("subscription.invalid-limit", most);
    }
}
