package com.rotki.portal.subscription;

import com.rotki.portal.platform.DomainException;

/** There is no such tier. */
public final class UnknownTierException extends DomainException {

    UnknownTierException() {
        super("subscription.unknown-tier");
    }
}
