package com.rotki.portal.support;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** The reason for a visit is not accepted. */
public final class VisitReasonRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** The reason is missing or too long. */
        INVALID("support.invalid-reason"),
        /** The reference of the request for help is missing or too long. */
        INVALID_TICKET("support.invalid-ticket");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private VisitReasonRefusedException(Reason reason, Object... arguments) {
        super(reason, arguments);
    }

    /** Its text gets: the greatest length. */
    static VisitReasonRefusedException invalid(int longest) {
        return new VisitReasonRefusedException(Reason.INVALID, longest);
    }

    /** Its text gets: the greatest length. */
    static VisitReasonRefusedException invalidTicket(int longest) {
        return new VisitReasonRefusedException(Reason.INVALID_TICKET, longest);
    }
}
