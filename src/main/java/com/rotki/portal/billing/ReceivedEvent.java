package com.rotki.portal.billing;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.TimestampColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of the billing engine as the staff sees it. Its content stays sealed: it names people.
 *
 * @param customerId null if it is about no customer
 * @param account whose customer that is; null if nobody's
 * @param attempts how often it was tried to apply it
 * @param problem the code of the refusal that keeps it from being applied; null if there is none
 */
public record ReceivedEvent(
        String id,
        String type,
        @Nullable String customerId,
        @Nullable AccountId account,
        Instant receivedAt,
        State state,
        int attempts,
        @Nullable String problem) {

    /** How far an event got. */
    public enum State {
        /** It is tried, again and again. */
        WAITING,
        /** What it tells of is so. */
        APPLIED,
        /** It is about no customer of the portal. */
        UNKNOWN
    }

    static ReceivedEvent read(ResultSet row) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        return new ReceivedEvent(
                row.getString("id"),
                row.getString("type"),
                row.getString("customer_id"),
                account == null ? null : new AccountId(account),
                TimestampColumn.read(row, "received_at"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("problem"));
    }
}
