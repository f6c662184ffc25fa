package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** The code is not the one that the authenticator app shows now, or was used before. */
public final class WrongCodeException extends DomainException {

    private WrongCodeException(String code) {
        super(code);
    }

    /** {@code account.wrong-code}: it is none of the app's codes of these minutes. */
    static WrongCodeException wrong() {
        return new WrongCodeException("account.wrong-code");
    }

    /** {@code account.code-used}: it is right, and was taken once already, or a later one was. */
    static WrongCodeException used() {
        return new WrongCodeException("account.code-used");
    }

    /** {@code account.code-of-another-time}: it is the app's, of some minutes ago: the clock of the phone may be off. */
    static WrongCodeException ofAnotherTime() {
        return new WrongCodeException("account.code-of-another-time");
    }
}
