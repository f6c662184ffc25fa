package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** There is no such session, or it is over. */
public final class UnknownSessionException extends DomainException {

    UnknownSessionException() {
        super("account.session-unknown");
    }
}
