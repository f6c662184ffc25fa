package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** The code is not the one that the authenticator app shows, or was used before. */
public final class WrongCodeException extends DomainException {

    WrongCodeException() {
        super("account.wrong-code");
    }
}
