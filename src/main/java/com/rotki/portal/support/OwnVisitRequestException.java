package com.rotki.portal.support;

import com.rotki.portal.platform.DomainException;

/** Whoever asks for a visit does not approve it. */
public final class OwnVisitRequestException extends DomainException {

    OwnVisitRequestException() {
        super("support.own-request");
    }
}
