package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** Nothing is done with an account. */
public final class AccountRefusedException extends DomainException {

    /** Why, with the code that is public. */
    public enum Reason implements RefusalReason {
        /** There is no account of this identity. */
        UNKNOWN("account.unknown");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private AccountRefusedException(Reason reason) {
        super(reason);
    }

    static AccountRefusedException unknown() {
        return new AccountRefusedException(Reason.UNKNOWN);
    }
}
