package com.rotki.portal.support;

import com.rotki.portal.platform.DomainException;

/** The account is not a subscriber's, or the agent's own. */
public final class NotVisitableException extends DomainException {

    NotVisitableException() {
        super("support.not-visitable");
    }
}
