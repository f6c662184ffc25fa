package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** An action on an account is refused. */
public final class AccountRefusedException extends DomainException {

    /** The reasons, each with its public code. */
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
