package com.rotki.portal.appapi;

import com.rotki.portal.appapi.SigningCredentials.SealedSecret;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.MailDomain;
import com.rotki.portal.platform.TimestampColumn;
import com.rotki.portal.subscription.SubscriptionStatus;
import com.rotki.portal.subscription.SubscriptionTerm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
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

    /**
     * An unknown key gets a row too, that of a stand-in: the first credentials there are. So the database joins, sends
     * and we read the same for either (requirement B1).
     */
    private static final String QUERY = """
            select c.id is not null as known, c.end_note,
                   coalesce(c.id, other.id) as id,
                   coalesce(c.account_id, other.account_id) as account_id,
                   coalesce(c.sealed_secret, other.sealed_secret) as sealed_secret,
                   case when c.id is null then other.last_used_at else c.last_used_at end as last_used_at,
                   case when c.id is null then other.ended_at else c.ended_at end as ended_at,
                   case when c.id is null then other.frozen_at else c.frozen_at end as frozen_at,
                   a.email, s.status, s.period_end, s.suspension_message, s.renewal_under_way,
                   d.id as device_id, d.state as device_state
              from (select id, account_id, sealed_secret, last_used_at, ended_at, frozen_at
                      from api_credentials order by api_key limit 1) other
              left join api_credentials c on c.api_key = :key
              left join account a on a.id = coalesce(c.account_id, other.account_id)
              left join subscription s on s.account_id = coalesce(c.account_id, other.account_id)
              left join device d on d.account_id = coalesce(c.account_id, other.account_id)
                                and d.identifier = :identifier""";

    private final JdbcClient jdbc;

    SignedCallLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns what is known of the credentials with {@code apiKey}, current or replaced; a stand-in that is not
     * {@link SigningCredentials#known} if there never were such; empty only while nobody has credentials at all.
     *
     * @param deviceIdentifier the device that the call names, null if it names none
     */
    Optional<SigningCredentials> find(String apiKey, @Nullable String deviceIdentifier) {
        return jdbc.sql(QUERY)
                .param("key", storable(apiKey) ? apiKey : "")
                .param(
                        "identifier",
                        deviceIdentifier != null && storable(deviceIdentifier) ? deviceIdentifier : null,
                        Types.VARCHAR)
                .query((row, number) -> credentials(row))
                .optional();
    }

    /** PostgreSQL has no text with a NUL in it and would fail the query: such a text is in no row. */
    private static boolean storable(String text) {
        return text.indexOf('\0') < 0;
    }

    private static SigningCredentials credentials(ResultSet row) throws SQLException {
        return new SigningCredentials(
                row.getBoolean("known"),
                new CredentialsId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                MailDomain.shown(row.getString("email")),
                new SealedSecret(row.getBytes("sealed_secret")),
                TimestampColumn.readNullable(row, "last_used_at") != null,
                TimestampColumn.readNullable(row, "ended_at"),
                row.getString("end_note") != null,
                TimestampColumn.readNullable(row, "frozen_at") != null,
                term(row),
                device(row));
    }

    private static @Nullable SubscriptionTerm term(ResultSet row) throws SQLException {
        @Nullable String status = row.getString("status");
        @Nullable Instant periodEnd = TimestampColumn.readNullable(row, "period_end");
        return status == null || periodEnd == null
                ? null
                : new SubscriptionTerm(
                        SubscriptionStatus.valueOf(status),
                        periodEnd,
                        row.getString("suspension_message"),
                        row.getBoolean("renewal_under_way"));
    }

    private static SigningCredentials.@Nullable NamedDevice device(ResultSet row) throws SQLException {
        @Nullable UUID id = row.getObject("device_id", UUID.class);
        return id == null ? null : new SigningCredentials.NamedDevice(new DeviceId(id), row.getString("device_state"));
    }
}
