package com.rotki.portal.support;

import com.rotki.portal.platform.DomainException;

/** The visit is over, lapsed, or not this person's. */
public final class VisitOverException extends DomainException {

    VisitOverException() {
        super("support.visit-over");
    }
}
