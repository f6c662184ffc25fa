package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;
import com.rotki.portal.throttle.AttemptTarget;

/** A password is not accepted as proof of who somebody is. */
public final class GivenPasswordRefusedException extends DomainException {

    /** It is not the password of the account. */
    public static final RefusalReason WRONG = RefusalReason.of("account.wrong-password");

    /** It is not the password that was chosen when the account was asked for. */
    public static final RefusalReason WRONG_AT_SIGN_UP = RefusalReason.of("account.wrong-sign-up-password");

    /** After so many wrong ones in a row none is checked until a new one is set. */
    public static final RefusalReason EXHAUSTED = RefusalReason.of("account.password-exhausted");

    /** The account has a second factor: its password alone proves nothing. */
    public static final RefusalReason NOT_ENOUGH = RefusalReason.of("account.second-factor-needed");

    /** So many are being checked that this one did not get its turn: {@link PasswordsBusyException}. */
    public static final RefusalReason BUSY = RefusalReason.of("account.passwords-busy");

    private GivenPasswordRefusedException(RefusalReason reason, Object... arguments) {
        super(reason, arguments);
    }

    /** It is not the password of the account. */
    public static GivenPasswordRefusedException wrong() {
        return new GivenPasswordRefusedException(WRONG);
    }

    static GivenPasswordRefusedException wrongAtSignUp() {
        return new GivenPasswordRefusedException(WRONG_AT_SIGN_UP);
    }

    /** Too many wrong ones in a row: none is checked until a new one is set. */
    public static GivenPasswordRefusedException exhausted() {
        return new GivenPasswordRefusedException(EXHAUSTED, AttemptTarget.Asker.SIGNED_IN.most());
    }

    /** The account has a second factor: its password alone proves nothing. */
    public static GivenPasswordRefusedException notEnough() {
        return new GivenPasswordRefusedException(NOT_ENOUGH);
    }
}
