package com.rotki.portal.mail;

import com.rotki.portal.mail.NoticeSummary.NoticeMailing;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.NoticeTopic;
import com.rotki.portal.platform.TimestampColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert to the owner of an account.
 *
 * @param kind as it is spelled on record, see {@link EventKind#stored()}
 * @param about the id of its object, for kinds that are mailed once for each object
 * @param addresses the addressees at the time of the event
 * @param language of its mail
 * @param facts further content of its mail; unknown once the mail was made
 * @param mailNumber of its mails
 */
record Notice(
        UUID id,
        AccountId account,
        String kind,
        @Nullable String about,
        Instant at,
        NoticeFacts facts,
        NoticeMailing mailing,
        List<String> addresses,
        Locale language,
        @Nullable String mailNumber,
        boolean read) {

    static Notice ofRow(ResultSet row, int number) throws SQLException {
        String addresses = row.getString("addresses");
        return new Notice(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("kind"),
                row.getString("about"),
                TimestampColumn.read(row, "happened_at"),
                NoticeFacts.ofRow(row),
                NoticeMailing.valueOf(row.getString("mailing")),
                addresses == null ? List.of() : addresses.lines().toList(),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("mail_number"),
                row.getObject("read_at") != null);
    }

    /** Returns whether it cannot be silenced. */
    boolean critical() {
        return EventKind.of(kind)
                .flatMap(EventKind::topic)
                .filter(NoticeTopic::critical)
                .isPresent();
    }
}
