package com.rotki.portal.guidance;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A check is not snoozed. */
public final class SnoozeRefusedException extends DomainException {

    /** It has to be answered. */
    public static final RefusalReason CANNOT_WAIT = RefusalReason.of("guidance.tip-cannot-wait");

    private SnoozeRefusedException(RefusalReason reason) {
        super(reason);
    }

    static SnoozeRefusedException cannotWait() {
        return new SnoozeRefusedException(CANNOT_WAIT);
    }
}
