package com.rotki.portal.appapi;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.subscription.SubscriptionStatus;
import com.rotki.portal.subscription.SubscriptionTerm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds everything that decides about a call in one query over unique indexes, without an entity. Why this module reads
 * tables of others: {@code src/docs/decisions/0004-one-query-per-signed-call.md}.
 */
@Component
class SignedCallLookup {

    private static final String QUERY = """
            select c.id, c.account_id, a.email, c.sealed_secret, c.last_used_at, c.ended_at,
                   s.status, s.period_end, d.id as device_id, d.state as device_state
              from (select cast(:key as varchar) as api_key) asked
              left join api_credentials c on c.api_key = asked.api_key
              left join account a on a.id = c.account_id
              left join subscription s on s.account_id = c.account_id
              left join device d on d.account_id = c.account_id and d.identifier = :identifier""";

    private final JdbcClient jdbc;

    SignedCallLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns what is known of the credentials with {@code apiKey}, current or replaced, or empty if there never were
     * such.
     *
     * @param deviceIdentifier the device that the call names, null if it names none
     */
    Optional<CallingPair> find(String apiKey, @Nullable String deviceIdentifier) {
        return jdbc.sql(QUERY)
                .param("key", storable(apiKey) ? apiKey : "")
                .param(
                        "identifier",
                        deviceIdentifier != null && storable(deviceIdentifier) ? deviceIdentifier : null,
                        Types.VARCHAR)
                .query((row, number) -> pair(row))
                .single();
    }

    /** PostgreSQL has no text with a NUL in it and would fail the query: such a text is in no row. */
    private static boolean storable(String text) {
        return text.indexOf('\0') < 0;
    }

    /** An unknown key gets a row too, an empty one: fetching it costs the same as fetching a known one (B1). */
    private static Optional<CallingPair> pair(ResultSet row) throws SQLException {
        @Nullable UUID id = row.getObject("id", UUID.class);
        return id == null ? Optional.empty() : Optional.of(known(row, id));
    }

    private static CallingPair known(ResultSet row, UUID id) throws SQLException {
        return new CallingPair(
                new CredentialsId(id),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("email"),
                new SealedSecret(row.getBytes("sealed_secret")),
                instant(row, "last_used_at") != null,
                instant(row, "ended_at"),
                term(row),
                device(row));
    }

    private static @Nullable SubscriptionTerm term(ResultSet row) throws SQLException {
        @Nullable String status = row.getString("status");
        @Nullable Instant periodEnd = instant(row, "period_end");
        return status == null || periodEnd == null
                ? null
                : new SubscriptionTerm(SubscriptionStatus.valueOf(status), periodEnd);
    }

    private static CallingPair.@Nullable NamedDevice device(ResultSet row) throws SQLException {
        @Nullable UUID id = row.getObject("device_id", UUID.class);
        return id == null ? null : new CallingPair.NamedDevice(new DeviceId(id), row.getString("device_state"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
