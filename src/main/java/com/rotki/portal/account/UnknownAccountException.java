package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** There is no account of this identity. */
public final class UnknownAccountException extends DomainException {

    /** Creates the refusal. */
    public UnknownAccountException() {
        super("account.unknown");
    }
}
