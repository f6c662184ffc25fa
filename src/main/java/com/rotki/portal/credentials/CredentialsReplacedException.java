package com.rotki.portal.credentials;

import com.rotki.portal.platform.Dates;
import com.rotki.portal.platform.DomainException;
import java.time.Instant;

/** The pair was replaced, or ended by the staff, while a request signed with it was under way. Its texts get: the day. */
public final class CredentialsReplacedException extends DomainException {

    CredentialsReplacedException(Instant endedAt, boolean byStaff) {
        super(byStaff ? "credentials.ended" : "credentials.regenerated", Dates.dayOf(endedAt));
    }
}
