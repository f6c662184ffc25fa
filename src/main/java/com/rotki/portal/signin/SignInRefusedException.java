package com.rotki.portal.signin;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A half-finished sign-in cannot be completed. */
public final class SignInRefusedException extends DomainException {

    /** The password was given too long ago, or the sessions of the account were ended since. */
    public static final RefusalReason HALF_OVER = RefusalReason.of("account.half-sign-in-over");

    private SignInRefusedException(RefusalReason reason) {
        super(reason);
    }

    /** The password was given too long ago, or the sessions of the account were ended since. */
    public static SignInRefusedException halfOver() {
        return new SignInRefusedException(HALF_OVER);
    }
}
