package com.rotki.portal.subscription;

import com.rotki.portal.platform.DomainException;
import java.time.Instant;

/** The subscription is not cancelled. Its texts get: the end of the period that was paid last. */
public final class SubscriptionRenewsException extends DomainException {

    SubscriptionRenewsException(Instant periodEnd) {
        super("subscription.renews", periodEnd);
    }
}
