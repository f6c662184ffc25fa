package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;
import java.time.Instant;

/** Too many wrong passwords were given to confirm an act. Its texts get: until when no other one is looked at. */
public final class SignInPausedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** No proof is looked at for a while. */
        PAUSED("account.sign-in-paused");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Refuses until {@code until}. */
    public SignInPausedException(Instant until) {
        super(Reason.PAUSED, until);
    }
}
