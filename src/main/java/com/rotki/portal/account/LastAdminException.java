package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** This is the only admin that there is: without them nobody could run the portal, or make another one. */
public final class LastAdminException extends DomainException {

    LastAdminException() {
        super("account.last-admin");
    }
}
