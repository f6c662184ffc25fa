package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;
import com.rotki.portal.throttle.AttemptTarget;

/** A password is not accepted as proof of who somebody is. */
public final class GivenPasswordRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** It is not the password of the account. */
        WRONG("account.wrong-password"),
        /** It is not the password that was chosen when the account was asked for. */
        WRONG_AT_SIGN_UP("account.wrong-sign-up-password"),
        /** After so many wrong ones in a row none is checked until a new one is set. */
        EXHAUSTED("account.password-exhausted"),
        /** The account has a second factor: its password alone proves nothing. */
        NOT_ENOUGH("account.second-factor-needed"),
        /** So many are being checked that this one did not get its turn: {@link PasswordsBusyException}. */
        BUSY("account.passwords-busy");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private GivenPasswordRefusedException(Reason reason, Object... arguments) {
        super(reason, arguments);
    }

    static GivenPasswordRefusedException wrong() {
        return new GivenPasswordRefusedException(Reason.WRONG);
    }

    static GivenPasswordRefusedException wrongAtSignUp() {
        return new GivenPasswordRefusedException(Reason.WRONG_AT_SIGN_UP);
    }

    static GivenPasswordRefusedException exhausted() {
        return new GivenPasswordRefusedException(Reason.EXHAUSTED, AttemptTarget.Asker.SIGNED_IN.most());
    }

    static GivenPasswordRefusedException notEnough() {
        return new GivenPasswordRefusedException(Reason.NOT_ENOUGH);
    }
}
