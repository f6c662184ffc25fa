package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A sign-in that was begun is not completed. */
public final class SignInRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** The password was given too long ago, or the sessions of the account were ended since. */
        HALF_OVER("account.half-sign-in-over");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private SignInRefusedException(Reason reason) {
        super(reason);
    }

    /** The password was given too long ago, or the sessions of the account were ended since. */
    public static SignInRefusedException halfOver() {
        return new SignInRefusedException(Reason.HALF_OVER);
    }
}
