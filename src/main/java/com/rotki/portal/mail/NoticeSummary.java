package com.rotki.portal.mail;

import com.rotki.portal.platform.EventKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its owner reads it.
 *
 * @param kind as it is spelled on record, see {@link EventKind#stored()}
 * @param critical whether mails of it cannot be silenced
 * @param deniable whether it may be the act of somebody who got in
 * @param mailNumber of its mails; null while there are none
 * @param deliveries one for each address that is told by mail
 */
public record NoticeSummary(
        UUID id,
        String kind,
        Instant at,
        boolean critical,
        boolean deniable,
        boolean read,
        NoticeMailing mailing,
        @Nullable String mailNumber,
        List<MailDelivery> deliveries) {

    /** Copies the deliveries. */
    public NoticeSummary {
        deliveries = List.copyOf(deliveries);
    }

    /** The way of an alert into a mail. */
    public enum NoticeMailing {
        /** It waits for what else happens within the same moment, to be told in one mail. */
        JOINING,
        /** A mail was made of it. */
        MAILED,
        /** No mail is made of it: its owner wants none, or had one already. */
        NONE
    }
}
