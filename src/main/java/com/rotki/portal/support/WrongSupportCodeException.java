package com.rotki.portal.support;

import com.rotki.portal.platform.DomainException;

/** The support code is wrong, was used, or is not valid any more. */
public final class WrongSupportCodeException extends DomainException {

    WrongSupportCodeException() {
        super(VisitRefusedException.WRONG_CODE);
    }
}
