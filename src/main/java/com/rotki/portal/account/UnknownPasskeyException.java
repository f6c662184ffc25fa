package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** The account has no such passkey. */
public final class UnknownPasskeyException extends DomainException {

    UnknownPasskeyException() {
        super("account.passkey-unknown");
    }
}
