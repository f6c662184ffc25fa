package com.rotki.portal.activity;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** An entry of the activity is not confirmed. */
public final class EntryRefusedException extends DomainException {

    /** Nobody asks the account about such an entry. */
    public static final RefusalReason UNKNOWN = RefusalReason.of("activity.unknown-entry");

    private EntryRefusedException(RefusalReason reason) {
        super(reason);
    }

    static EntryRefusedException unknown() {
        return new EntryRefusedException(UNKNOWN);
    }
}
