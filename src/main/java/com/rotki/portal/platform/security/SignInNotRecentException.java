package com.rotki.portal.platform.security;

import com.rotki.portal.platform.DomainException;

/** The last proof of identity is too long ago for this act. */
public final class SignInNotRecentException extends DomainException {

    SignInNotRecentException() {
        super("account.sign-in-not-recent");
    }
}
