package com.rotki.portal.activity;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** An entry of the activity is not confirmed. */
public final class EntryRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** Nobody asks the account about such an entry. */
        UNKNOWN("activity.unknown-entry");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private EntryRefusedException(Reason reason) {
        super(reason);
    }

    static EntryRefusedException unknown() {
        return new EntryRefusedException(Reason.UNKNOWN);
    }
}
