package com.rotki.portal.session;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A session is not ended. */
public final class SessionRefusedException extends DomainException {

    /** The account has no such session, or it is over. */
    public static final RefusalReason UNKNOWN = RefusalReason.of("account.session-unknown");

    private SessionRefusedException(RefusalReason reason) {
        super(reason);
    }

    static SessionRefusedException unknown() {
        return new SessionRefusedException(UNKNOWN);
    }
}
