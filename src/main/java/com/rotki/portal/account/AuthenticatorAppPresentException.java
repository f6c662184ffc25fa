package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** The account has an authenticator app already. */
public final class AuthenticatorAppPresentException extends DomainException {

    AuthenticatorAppPresentException() {
        super("account.authenticator-app-present");
    }
}
