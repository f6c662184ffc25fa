package com.rotki.portal.throttle;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;
import java.time.Instant;

/** Too much was asked for from one address. Its texts get: from when on the next can be. */
public final class TooManyRequestsException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** The address has used up what it can ask for in this time. */
        TOO_MANY("throttle.too-many");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    TooManyRequestsException(Instant until) {
        super(Reason.TOO_MANY, until);
    }
}
