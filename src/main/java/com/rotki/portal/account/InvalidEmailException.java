package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** What was typed is no e-mail address that a mail can be sent to. */
public final class InvalidEmailException extends DomainException {

    InvalidEmailException() {
        super("account.invalid-email");
    }
}
