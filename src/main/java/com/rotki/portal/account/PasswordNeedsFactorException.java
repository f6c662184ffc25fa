package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** Without this the password would be the only factor, and it is too short for that (requirement D1). */
public final class PasswordNeedsFactorException extends DomainException {

    PasswordNeedsFactorException() {
        super("account.password-needs-factor", PasswordRules.LEAST_ALONE);
    }
}
