package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A new password is too weak. Its texts say how to choose a better one. */
public final class PasswordRefusedException extends DomainException {

    /** It is shorter than one has to be. */
    public static final RefusalReason TOO_SHORT = RefusalReason.of("account.password-too-short");

    /** It is longer than one can be. */
    public static final RefusalReason TOO_LONG = RefusalReason.of("account.password-too-long");

    /** It contains something that is not text. */
    public static final RefusalReason NOT_TEXT = RefusalReason.of("account.password-not-text");

    /** It is one of those that are tried first. */
    public static final RefusalReason COMMON = RefusalReason.of("account.password-common");

    /** It is built around a word that is easy to guess. */
    public static final RefusalReason PREDICTABLE = RefusalReason.of("account.password-predictable");

    /** It is the old one. */
    public static final RefusalReason SAME = RefusalReason.of("account.password-same");

    /** It can be guessed. */
    public static final RefusalReason GUESSABLE = RefusalReason.of("account.password-guessable");

    private PasswordRefusedException(RefusalReason reason, Object... arguments) {
        super(reason, arguments);
    }

    static PasswordRefusedException tooShort(int least) {
        return new PasswordRefusedException(TOO_SHORT, least);
    }

    static PasswordRefusedException tooLong(int most) {
        return new PasswordRefusedException(TOO_LONG, most);
    }

    static PasswordRefusedException notText() {
        return new PasswordRefusedException(NOT_TEXT);
    }

    static PasswordRefusedException common() {
        return new PasswordRefusedException(COMMON);
    }

    static PasswordRefusedException builtAround(String word) {
        return new PasswordRefusedException(PREDICTABLE, word);
    }

    static PasswordRefusedException same() {
        return new PasswordRefusedException(SAME);
    }

    static PasswordRefusedException guessable() {
        return new PasswordRefusedException(GUESSABLE);
    }
}
