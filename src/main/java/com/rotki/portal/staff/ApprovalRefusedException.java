package com.rotki.portal.staff;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A request for a second admin is not decided. */
public final class ApprovalRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** It was decided, it expired, or whoever asked is no longer an admin. */
        CLOSED("account.approval-closed"),
        /** Whoever asks for an act that needs two admins cannot be the second one. */
        OWN("account.own-approval");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private ApprovalRefusedException(Reason reason) {
        super(reason);
    }

    static ApprovalRefusedException closed() {
        return new ApprovalRefusedException(Reason.CLOSED);
    }

    static ApprovalRefusedException own() {
        return new ApprovalRefusedException(Reason.OWN);
    }
}
