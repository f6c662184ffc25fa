package com.rotki.portal.identity;

import com.rotki.portal.account.PasswordRules;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A second factor is not added or removed. */
public final class FactorRefusedException extends DomainException {

    /** The account has an authenticator app already. */
    public static final RefusalReason APP_PRESENT = RefusalReason.of("account.authenticator-app-present");

    /** Recovery codes stand in for a second factor, and the account has none. */
    public static final RefusalReason NONE = RefusalReason.of("account.no-second-factor");

    /** Without it the account would have no second factor, which the staff needs. */
    public static final RefusalReason LAST = RefusalReason.of("account.last-factor");

    /** Without it the password would be the only factor, and it is too short for that (requirement D1). */
    public static final RefusalReason PASSWORD_TOO_SHORT_ALONE = RefusalReason.of("account.password-needs-factor");

    private FactorRefusedException(RefusalReason reason, Object... arguments) {
        super(reason, arguments);
    }

    static FactorRefusedException appPresent() {
        return new FactorRefusedException(APP_PRESENT);
    }

    static FactorRefusedException none() {
        return new FactorRefusedException(NONE);
    }

    static FactorRefusedException last() {
        return new FactorRefusedException(LAST);
    }

    static FactorRefusedException passwordTooShortAlone() {
        return new FactorRefusedException(PASSWORD_TOO_SHORT_ALONE, PasswordRules.LEAST_ALONE);
    }
}
