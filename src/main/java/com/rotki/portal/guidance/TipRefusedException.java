package com.rotki.portal.guidance;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A tip is not put off. */
public final class TipRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** It has to be answered. */
        CANNOT_WAIT("guidance.tip-cannot-wait");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private TipRefusedException(Reason reason) {
        super(reason);
    }

    static TipRefusedException cannotWait() {
        return new TipRefusedException(Reason.CANNOT_WAIT);
    }
}
