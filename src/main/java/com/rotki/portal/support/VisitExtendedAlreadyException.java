package com.rotki.portal.support;

import com.rotki.portal.platform.DomainException;

/** A visit can be extended once. */
public final class VisitExtendedAlreadyException extends DomainException {

    VisitExtendedAlreadyException() {
        super("support.extended-already");
    }
}
