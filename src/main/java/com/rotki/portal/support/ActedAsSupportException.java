package com.rotki.portal.support;

import com.rotki.portal.platform.DomainException;

/** The account was used to look at other people's. */
public final class ActedAsSupportException extends DomainException {

    ActedAsSupportException() {
        super("support.acted");
    }
}
