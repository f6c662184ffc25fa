package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** The code is not the one that the authenticator app shows, or was used before, or is no recovery code. */
public final class WrongCodeException extends DomainException {

    WrongCodeException() {
        super("account.wrong-code");
    }
}
