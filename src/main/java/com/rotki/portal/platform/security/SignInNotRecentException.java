package com.rotki.portal.platform.security;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** The last proof of identity is too long ago for this act. */
public final class SignInNotRecentException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** The act asks for a newer proof. */
        SIGN_IN_NOT_RECENT("account.sign-in-not-recent");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    SignInNotRecentException() {
        super(Reason.SIGN_IN_NOT_RECENT);
    }
}
