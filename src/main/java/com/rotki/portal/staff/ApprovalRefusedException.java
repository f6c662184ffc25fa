package com.rotki.portal.staff;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A request for a second admin is not decided. */
public final class ApprovalRefusedException extends DomainException {

    /** It was decided, it expired, or whoever asked is no longer an admin. */
    public static final RefusalReason CLOSED = RefusalReason.of("account.approval-closed");

    /** Whoever asks for an act that needs two admins cannot be the second one. */
    public static final RefusalReason OWN = RefusalReason.of("account.own-approval");

    private ApprovalRefusedException(RefusalReason reason) {
        super(reason);
    }

    static ApprovalRefusedException closed() {
        return new ApprovalRefusedException(CLOSED);
    }

    static ApprovalRefusedException own() {
        return new ApprovalRefusedException(OWN);
    }
}
