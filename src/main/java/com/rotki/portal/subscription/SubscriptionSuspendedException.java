package com.rotki.portal.subscription;

import com.rotki.portal.platform.DomainException;

/** The staff stopped the subscription. Its texts get: what the staff says to its owner. */
public final class SubscriptionSuspendedException extends DomainException {

    SubscriptionSuspendedException(String message) {
        super("subscription.suspended", message);
    }
}
