package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** Without this the account would have no second factor, which the staff needs. */
public final class LastFactorException extends DomainException {

    LastFactorException() {
        super("account.last-factor");
    }
}
