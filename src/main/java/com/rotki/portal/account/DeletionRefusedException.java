package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** An account is not deleted. */
public final class DeletionRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** What was typed to confirm it is not the address of the account. */
        ADDRESS_NOT_REPEATED("account.email-not-repeated");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private DeletionRefusedException(Reason reason) {
        super(reason);
    }

    static DeletionRefusedException addressNotRepeated() {
        return new DeletionRefusedException(Reason.ADDRESS_NOT_REPEATED);
    }
}
