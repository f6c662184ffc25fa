package com.rotki.portal.session;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.platform.StoredMoment;
import com.rotki.portal.platform.TimestampColumn;
import com.rotki.portal.platform.security.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the sessions. Without an entity: each request of each page reads one. */
@Component
class SessionStore {

    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads the facts that decide about a session, in one query; empty if there is no such account. */
    Optional<SessionValidity> validity(AccountId account, @Nullable SessionId session) {
        return jdbc.sql("""
                        select a.role, a.sessions_ended_at, a.other_sessions_ended_at,
                               s.started_at, s.last_active_at, s.ended_at
                          from account a
                          left join sign_in_session s on s.id = :session and s.account_id = a.id
                         where a.id = :account""")
                .param("session", session == null ? new UUID(0, 0) : session.value())
                .param("account", account.value())
                .query((row, number) -> validity(row))
                .optional();
    }

    /** Puts a session into the list that began {@code at}. */
    void open(AccountId account, SessionId session, Set<String> factors, RequestOrigin origin, Instant at) {
        jdbc.sql("""
                        insert into sign_in_session
                               (id, account_id, started_at, last_active_at, factors, user_agent, source_address)
                        values (:id, :account, :at, :at, :factors, :agent, :address)""")
                .param("id", session.value())
                .param("account", account.value())
                .param("at", time(at))
                .param("factors", String.join(" ", factors))
                .param("agent", origin.userAgent())
                .param("address", origin.sourceAddress())
                .update();
    }

    /** Notes that a session is used. */
    void active(SessionId session, Set<String> factors, RequestOrigin origin, Instant at) {
        jdbc.sql("""
                        update sign_in_session
                           set last_active_at = :at, factors = coalesce(nullif(:factors, ''), factors), user_agent = :agent, source_address = :address
                         where id = :id and last_active_at < :at""")
                .param("id", session.value())
                .param("at", time(at))
                .param("factors", String.join(" ", factors))
                .param("agent", origin.userAgent())
                .param("address", origin.sourceAddress())
                .update();
    }

    /** Returns the sessions in which somebody may still be signed in, the last used first. */
    List<SessionSummary> openOf(AccountId account, SessionLimits limits, Instant now) {
        return jdbc.sql("""
                        select id, started_at, last_active_at, factors, user_agent, source_address
                          from sign_in_session
                         where account_id = :account and ended_at is null
                           and last_active_at between :active and :latest and started_at between :started and :latest
                         order by last_active_at desc, id""")
                .param("account", account.value())
                .param("active", time(now.minus(limits.idle())))
                .param("started", time(now.minus(limits.absolute())))
                .param("latest", time(StoredMoment.latest(now)))
                .query((row, number) -> summary(row))
                .list();
    }

    /** Ends a session; returns false if the account has no such session, or it is over. */
    boolean end(AccountId account, SessionId session, SessionEndCause cause, Instant at) {
        return jdbc.sql("update sign_in_session set ended_at = :at, end_cause = :cause"
                                + " where id = :id and account_id = :account and ended_at is null")
                        .param("id", session.value())
                        .param("account", account.value())
                        .param("at", time(at))
                        .param("cause", cause.name())
                        .update()
                == 1;
    }

    /** Ends all sessions of an account but {@code kept}, also those that have opened no page yet. */
    void endAll(AccountId account, @Nullable SessionId kept, SessionEndCause cause, Instant at) {
        jdbc.sql("update account set other_sessions_ended_at = :at where id = :account")
                .param("at", time(at))
                .param("account", account.value())
                .update();
        jdbc.sql("update sign_in_session set ended_at = :at, end_cause = :cause"
                        + " where account_id = :account and ended_at is null and id <> :kept")
                .param("account", account.value())
                .param("kept", kept == null ? new UUID(0, 0) : kept.value())
                .param("at", time(at))
                .param("cause", cause.name())
                .update();
    }

    /**
     * Has the ends of sessions that lie ahead of {@code signedInAt} count from just before it: a clock that was ahead set
     * them, and they would end every later session too. Earlier sessions stay ended.
     */
    void disbelieveEndsAhead(AccountId account, Instant signedInAt) {
        jdbc.sql("""
                        update account
                           set sessions_ended_at =
                                   case when sessions_ended_at > :latest then :before else sessions_ended_at end,
                               other_sessions_ended_at =
                                   case when other_sessions_ended_at > :latest then :before
                                        else other_sessions_ended_at end
                         where id = :account and (sessions_ended_at > :latest or other_sessions_ended_at > :latest)""")
                .param("account", account.value())
                .param("latest", time(StoredMoment.latest(signedInAt)))
                .param("before", time(signedInAt.minus(1, ChronoUnit.MICROS)))
                .update();
    }

    /** Closes a session of which only the id is known. */
    void close(SessionId session, SessionEndCause cause, Instant at) {
        jdbc.sql("update sign_in_session set ended_at = :at, end_cause = :cause where id = :id and ended_at is null")
                .param("id", session.value())
                .param("at", time(at))
                .param("cause", cause.name())
                .update();
    }

    /** Forgets the sessions that were last used before {@code before}. */
    void forget(Instant before) {
        jdbc.sql("delete from sign_in_session where last_active_at < :before")
                .param("before", time(before))
                .update();
    }

    private static SessionValidity validity(ResultSet row) throws SQLException {
        @Nullable Instant startedAt = TimestampColumn.readNullable(row, "started_at");
        @Nullable Instant lastActiveAt = TimestampColumn.readNullable(row, "last_active_at");
        return new SessionValidity(
                Role.valueOf(row.getString("role")),
                TimestampColumn.readNullable(row, "sessions_ended_at"),
                TimestampColumn.readNullable(row, "other_sessions_ended_at"),
                startedAt == null || lastActiveAt == null
                        ? null
                        : new SessionValidity.Known(startedAt, lastActiveAt, row.getObject("ended_at") != null));
    }

    private static SessionSummary summary(ResultSet row) throws SQLException {
        String factors = row.getString("factors");
        return new SessionSummary(
                new SessionId(row.getObject("id", UUID.class)),
                TimestampColumn.read(row, "started_at"),
                TimestampColumn.read(row, "last_active_at"),
                factors.isEmpty() ? Set.of() : Set.of(factors.split(" ")),
                row.getString("user_agent"),
                row.getString("source_address"));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** Why a session ended, as it is stored. */
    public enum SessionEndCause {
        SIGNED_OUT,
        BY_OWNER,
        BY_STAFF,
        ROLE_CHANGED,
        /** Nobody used it for too long, or it lasted too long. */
        TIME_UP,
        PORTAL_STOPPED
    }
}
