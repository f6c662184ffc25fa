package com.rotki.portal.identity;

import com.rotki.portal.account.PasswordRules;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A second factor is not added or removed. */
public final class FactorRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** The account has an authenticator app already. */
        APP_PRESENT("account.authenticator-app-present"),
        /** Recovery codes stand in for a second factor, and the account has none. */
        NONE("account.no-second-factor"),
        /** Without it the account would have no second factor, which the staff needs. */
        LAST("account.last-factor"),
        /** Without it the password would be the only factor, and it is too short for that (requirement D1). */
        PASSWORD_TOO_SHORT_ALONE("account.password-needs-factor");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private FactorRefusedException(Reason reason, Object... arguments) {
        super(reason, arguments);
    }

    static FactorRefusedException appPresent() {
        return new FactorRefusedException(Reason.APP_PRESENT);
    }

    static FactorRefusedException none() {
        return new FactorRefusedException(Reason.NONE);
    }

    static FactorRefusedException last() {
        return new FactorRefusedException(Reason.LAST);
    }

    static FactorRefusedException passwordTooShortAlone() {
        return new FactorRefusedException(Reason.PASSWORD_TOO_SHORT_ALONE, PasswordRules.LEAST_ALONE);
    }
}
