package com.rotki.portal.subscription;

import com.rotki.portal.platform.DomainException;

/** The account never had a subscription, so there is nothing to change. */
public final class SubscriptionMissingException extends DomainException {

    SubscriptionMissingException() {
        super("subscription.missing");
    }
}
