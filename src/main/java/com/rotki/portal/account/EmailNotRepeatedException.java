package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** What was typed to confirm a deletion is not the account's address. */
public final class EmailNotRepeatedException extends DomainException {

    EmailNotRepeatedException() {
        super("account.email-not-repeated");
    }
}
