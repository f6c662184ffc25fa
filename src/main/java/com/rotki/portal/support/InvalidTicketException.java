package com.rotki.portal.support;

import com.rotki.portal.platform.DomainException;

/** The reference of the request for help is missing or too long. */
public final class InvalidTicketException extends DomainException {

    InvalidTicketException(int longest) {
        super("support.invalid-ticket", longest);
    }
}
