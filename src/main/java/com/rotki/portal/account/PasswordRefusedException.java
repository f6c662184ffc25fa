package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A new password is too weak. Its texts say how to choose a better one. */
public final class PasswordRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** It is shorter than one has to be. */
        TOO_SHORT("account.password-too-short"),
        /** It is longer than one can be. */
        TOO_LONG("account.password-too-long"),
        /** It contains something that is not text. */
        NOT_TEXT("account.password-not-text"),
        /** It is one of those that are tried first. */
        COMMON("account.password-common"),
        /** It is built around a word that is easy to guess. */
        PREDICTABLE("account.password-predictable"),
        /** It is the old one. */
        SAME("account.password-same"),
        /** It can be guessed. */
        GUESSABLE("account.password-guessable");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private PasswordRefusedException(Reason reason, Object... arguments) {
        super(reason, arguments);
    }

    static PasswordRefusedException tooShort(int least) {
        return new PasswordRefusedException(Reason.TOO_SHORT, least);
    }

    static PasswordRefusedException tooLong(int most) {
        return new PasswordRefusedException(Reason.TOO_LONG, most);
    }

    static PasswordRefusedException notText() {
        return new PasswordRefusedException(Reason.NOT_TEXT);
    }

    static PasswordRefusedException common() {
        return new PasswordRefusedException(Reason.COMMON);
    }

    static PasswordRefusedException builtAround(String word) {
        return new PasswordRefusedException(Reason.PREDICTABLE, word);
    }

    static PasswordRefusedException same() {
        return new PasswordRefusedException(Reason.SAME);
    }

    static PasswordRefusedException guessable() {
        return new PasswordRefusedException(Reason.GUESSABLE);
    }
}
