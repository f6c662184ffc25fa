package com.rotki.portal.support;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A request for a visit is not accepted as it was typed. */
public final class VisitRequestRefusedException extends DomainException {

    /** The reason is missing or too long. */
    public static final RefusalReason INVALID_REASON = RefusalReason.of("support.invalid-reason");

    /** The reference of the request for help is missing or too long. */
    public static final RefusalReason INVALID_TICKET = RefusalReason.of("support.invalid-ticket");

    /** The support code is wrong, was used, or is not valid any more. */
    public static final RefusalReason WRONG_CODE = RefusalReason.of("support.wrong-code");

    private VisitRequestRefusedException(RefusalReason reason, Object... arguments) {
        super(reason, arguments);
    }

    /** Its text gets: the greatest length. */
    static VisitRequestRefusedException invalidReason(int longest) {
        return new VisitRequestRefusedException(INVALID_REASON, longest);
    }

    /** Its text gets: the greatest length. */
    static VisitRequestRefusedException invalidTicket(int longest) {
        return new VisitRequestRefusedException(INVALID_TICKET, longest);
    }

    static VisitRequestRefusedException wrongCode() {
        return new VisitRequestRefusedException(WRONG_CODE);
    }
}
