package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** The address is the account's already. */
public final class OwnAddressException extends DomainException {

    OwnAddressException() {
        super("account.own-address");
    }
}
