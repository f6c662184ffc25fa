package com.rotki.portal.support;

import com.rotki.portal.platform.DomainException;

/** The reason is missing or too long. */
public final class InvalidVisitReasonException extends DomainException {

    InvalidVisitReasonException(int longest) {
        super("support.invalid-reason", longest);
    }
}
