package com.rotki.portal.subscription;

import com.rotki.portal.platform.DomainException;

/** Another admin changed the tier since this one looked at it. */
public final class TierChangedException extends DomainException {

    TierChangedException() {
        super("subscription.tier-changed");
    }
}
