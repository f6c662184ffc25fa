package com.rotki.portal.throttle;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;
import java.time.Instant;

/** Somebody asked too often. Its texts get: from when on they can ask again. */
public final class ThrottledException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {

        /** The address has used up what it can ask for in this time. */
        TOO_MANY_REQUESTS("throttle.too-many"),

        /** After too many wrong passwords or codes none is checked for a while. */
        SIGN_IN_PAUSED("account.sign-in-paused");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private ThrottledException(Reason reason, Instant until) {
        super(reason, until);
    }

    static ThrottledException tooManyRequests(Instant until) {
        return new ThrottledException(Reason.TOO_MANY_REQUESTS, until);
    }

    /** No password or code is checked until {@code until}. */
    public static ThrottledException signInPaused(Instant until) {
        return new ThrottledException(Reason.SIGN_IN_PAUSED, until);
    }
}
