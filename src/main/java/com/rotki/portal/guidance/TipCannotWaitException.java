package com.rotki.portal.guidance;

import com.rotki.portal.platform.DomainException;

/** The tip has to be answered, not put off. */
public final class TipCannotWaitException extends DomainException {

    TipCannotWaitException() {
        super("guidance.tip-cannot-wait");
    }
}
