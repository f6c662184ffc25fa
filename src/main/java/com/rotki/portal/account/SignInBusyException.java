package com.rotki.portal.account;

import org.springframework.security.core.AuthenticationException;

/** Nobody looked at the password: too many were being looked at. */
public final class SignInBusyException extends AuthenticationException {

    SignInBusyException(PasswordsBusyException cause) {
        super("Too many passwords are being looked at", cause);
    }
}
