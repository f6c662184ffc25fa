package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** An action on an account is refused. */
public final class AccountRefusedException extends DomainException {

    /** There is no account of this identity. */
    public static final RefusalReason UNKNOWN = RefusalReason.of("account.unknown");

    private AccountRefusedException(RefusalReason reason) {
        super(reason);
    }

    static AccountRefusedException unknown() {
        return new AccountRefusedException(UNKNOWN);
    }
}
