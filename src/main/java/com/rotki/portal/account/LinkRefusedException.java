package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A link from a mail is not followed. */
public final class LinkRefusedException extends DomainException {

    /** It was used already, is too old, was replaced by a newer one, or never existed. */
    public static final RefusalReason DEAD = RefusalReason.of("account.dead-link");

    private LinkRefusedException(RefusalReason reason) {
        super(reason);
    }

    static LinkRefusedException dead() {
        return new LinkRefusedException(DEAD);
    }
}
