package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** An address that was confirmed got an account of its own in between. */
public final class EmailKnownException extends DomainException {

    EmailKnownException() {
        super("account.email-known");
    }
}
