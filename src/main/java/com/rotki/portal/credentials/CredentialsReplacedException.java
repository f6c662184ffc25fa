package com.rotki.portal.credentials;

import com.rotki.portal.platform.DomainException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The pair was replaced, or ended by the staff, while a request signed with it was under way. Its texts get: the day. */
public final class CredentialsReplacedException extends DomainException {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    CredentialsReplacedException(Instant endedAt, boolean byStaff) {
        super(byStaff ? "credentials.ended" : "credentials.regenerated", DAY.format(endedAt));
    }
}
