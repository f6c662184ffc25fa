package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** A new password is none that keeps anybody out. Its code tells which rule it breaks; its texts say how to mend it. */
public final class PasswordRefusedException extends DomainException {

    private PasswordRefusedException(String code, Object... arguments) {
        super(code, arguments);
    }

    static PasswordRefusedException tooShort(int least) {
        return new PasswordRefusedException("account.password-too-short", least);
    }

    static PasswordRefusedException tooLong(int most) {
        return new PasswordRefusedException("account.password-too-long", most);
    }

    static PasswordRefusedException notText() {
        return new PasswordRefusedException("account.password-not-text");
    }

    static PasswordRefusedException common() {
        return new PasswordRefusedException("account.password-common");
    }

    static PasswordRefusedException builtAround(String word) {
        return new PasswordRefusedException("account.password-predictable", word);
    }

    static PasswordRefusedException same() {
        return new PasswordRefusedException("account.password-same");
    }

    static PasswordRefusedException guessable() {
        return new PasswordRefusedException("account.password-guessable");
    }
}
