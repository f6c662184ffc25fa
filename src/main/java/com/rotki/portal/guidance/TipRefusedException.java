package com.rotki.portal.guidance;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A tip is not put off. */
public final class TipRefusedException extends DomainException {

    /** It has to be answered. */
    public static final RefusalReason CANNOT_WAIT = RefusalReason.of("guidance.tip-cannot-wait");

    private TipRefusedException(RefusalReason reason) {
        super(reason);
    }

    static TipRefusedException cannotWait() {
        return new TipRefusedException(CANNOT_WAIT);
    }
}
