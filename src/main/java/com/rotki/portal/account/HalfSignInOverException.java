package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** It is too long ago that the password was given, or the sessions of the account were ended since. */
public final class HalfSignInOverException extends DomainException {

    HalfSignInOverException() {
        super("account.half-sign-in-over");
    }
}
