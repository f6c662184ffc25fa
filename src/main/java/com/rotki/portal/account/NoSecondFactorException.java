package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** Recovery codes stand in for a second factor, and the account has none. */
public final class NoSecondFactorException extends DomainException {

    NoSecondFactorException() {
        super("account.no-second-factor");
    }
}
