package com.rotki.portal.session;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A session is not ended. */
public final class SessionRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** The account has no such session, or it is over. */
        UNKNOWN("account.session-unknown");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private SessionRefusedException(Reason reason) {
        super(reason);
    }

    static SessionRefusedException unknown() {
        return new SessionRefusedException(Reason.UNKNOWN);
    }
}
