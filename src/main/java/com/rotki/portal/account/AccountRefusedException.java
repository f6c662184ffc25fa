package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** An action on an account is refused. */
public final class AccountRefusedException extends DomainException {

    /** There is no account of this identity. */
    public static final RefusalReason UNKNOWN = RefusalReason.of("account.unknown");

    /** To delete an account its address is typed once more, and that was another one. */
    public static final RefusalReason ADDRESS_NOT_REPEATED = RefusalReason.of("account.email-not-repeated");

    private AccountRefusedException(RefusalReason reason) {
        super(reason);
    }

    static AccountRefusedException unknown() {
        return new AccountRefusedException(UNKNOWN);
    }

    static AccountRefusedException addressNotRepeated() {
        return new AccountRefusedException(ADDRESS_NOT_REPEATED);
    }
}
