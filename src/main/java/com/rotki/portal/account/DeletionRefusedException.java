package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** An account is not deleted. */
public final class DeletionRefusedException extends DomainException {

    /** What was typed to confirm it is not the address of the account. */
    public static final RefusalReason ADDRESS_NOT_REPEATED = RefusalReason.of("account.email-not-repeated");

    private DeletionRefusedException(RefusalReason reason) {
        super(reason);
    }

    static DeletionRefusedException addressNotRepeated() {
        return new DeletionRefusedException(ADDRESS_NOT_REPEATED);
    }
}
