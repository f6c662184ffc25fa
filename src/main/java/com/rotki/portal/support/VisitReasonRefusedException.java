package com.rotki.portal.support;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** The reason for a visit is not accepted. */
public final class VisitReasonRefusedException extends DomainException {

    /** The reason is missing or too long. */
    public static final RefusalReason INVALID = RefusalReason.of("support.invalid-reason");

    /** The reference of the request for help is missing or too long. */
    public static final RefusalReason INVALID_TICKET = RefusalReason.of("support.invalid-ticket");

    private VisitReasonRefusedException(RefusalReason reason, Object... arguments) {
        super(reason, arguments);
    }

    /** Its text gets: the greatest length. */
    static VisitReasonRefusedException invalid(int longest) {
        return new VisitReasonRefusedException(INVALID, longest);
    }

    /** Its text gets: the greatest length. */
    static VisitReasonRefusedException invalidTicket(int longest) {
        return new VisitReasonRefusedException(INVALID_TICKET, longest);
    }
}
