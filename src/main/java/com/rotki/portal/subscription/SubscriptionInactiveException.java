package com.rotki.portal.subscription;

import com.rotki.portal.platform.DomainException;

/** The account has no subscription that works at the moment. */
public final class SubscriptionInactiveException extends DomainException {

    private final SubscriptionStatus status;

    /** Creates the refusal for where the subscription stands; none at all counts as expired. */
    public SubscriptionInactiveException(SubscriptionStatus status) {
        super(SubscriptionRefusedException.INACTIVE);
        this.status = status;
    }

    /** Returns where the subscription stands. */
    public SubscriptionStatus status() {
        return status;
    }
}
