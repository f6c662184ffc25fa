package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A password that was given to prove who somebody is does not do. */
public final class GivenPasswordRefusedException extends DomainException {

    /** Why, with the code that is public. */
    public enum Reason implements RefusalReason {
        /** It is not the password of the account. */
        WRONG("account.wrong-password"),
        /** It is not the password that was chosen when the account was asked for. */
        WRONG_AT_SIGN_UP("account.wrong-sign-up-password"),
        /** So many wrong ones were given in a row that none is looked at any more, until there is a new one. */
        EXHAUSTED("account.password-exhausted"),
        /** The account has a second factor: its password alone proves nothing. */
        NOT_ENOUGH("account.second-factor-needed"),
        /** So many are being looked at that this one did not get its turn: {@link PasswordsBusyException}. */
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
        return new GivenPasswordRefusedException(Reason.EXHAUSTED, PasswordAsked.Asker.SIGNED_IN.most());
    }

    static GivenPasswordRefusedException notEnough() {
        return new GivenPasswordRefusedException(Reason.NOT_ENOUGH);
    }
}
