package com.rotki.portal.billing;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.platform.TimestampColumn;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.PlanAskers.AskedBy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What owners asked the engine for and did not see happen yet, one of a kind for each account (decision 0031). It is kept
 * before the engine is asked, since its event may be faster than its answer.
 */
@Repository
class BillingActs {

    /** A purchase may wait so long for a bank; nothing else does. */
    static final Duration LONGEST = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final AccountLock lock;
    private final CurrentActor currentActor;
    private final Clock clock;

    BillingActs(JdbcClient jdbc, AccountLock lock, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Keeps what the current actor is about to ask for, in place of the last of its kind.
     *
     * @param tierName of the plan that is asked for, as {@code cycle}; null if it is the present one
     */
    @Transactional
    public void begin(Kind kind, @Nullable String tierName, @Nullable BillingCycle cycle) {
        Actor actor = currentActor.require();
        RequestOrigin origin = RequestOrigin.current();
        lock.acquire(actor.account());
        end(actor.account(), kind);
        jdbc.sql(
                        "insert into billing_act (account_id, kind, tier_name, billing_cycle, actor_name, source_address,"
                                + " user_agent, session_tag, request_id, begun_at)"
                                + " values (:account, :kind, :tier, :cycle, :name, :source, :program, :session, :request, :now)")
                .param("account", actor.account().value())
                .param("kind", kind.name())
                .param("tier", tierName, Types.VARCHAR)
                .param("cycle", cycle == null ? null : cycle.name(), Types.VARCHAR)
                .param("name", actor.name())
                .param("source", origin.sourceAddress(), Types.VARCHAR)
                .param("program", origin.userAgent(), Types.VARCHAR)
                .param("session", origin.sessionTag(), Types.VARCHAR)
                .param("request", origin.requestId(), Types.VARCHAR)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets an act: it led to something, or to nothing. */
    @Transactional
    public void end(AccountId account, Kind kind) {
        jdbc.sql("delete from billing_act where account_id = :account and kind = :kind")
                .param("account", account.value())
                .param("kind", kind.name())
                .update();
    }

    List<Act> of(AccountId account) {
        return jdbc.sql("select * from billing_act where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> read(account, row))
                .list();
    }

    /** Deletes what led to nothing. */
    void deleteOld() {
        jdbc.sql("delete from billing_act where begun_at < :before")
                .param("before", clock.instant().minus(LONGEST).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Act read(AccountId account, ResultSet row) throws SQLException {
        Instant at = TimestampColumn.read(row, "begun_at");
        String cycle = row.getString("billing_cycle");
        return new Act(
                Kind.valueOf(row.getString("kind")),
                row.getString("tier_name"),
                cycle == null ? null : BillingCycle.valueOf(cycle),
                at,
                new AskedBy(
                        new Actor(account, row.getString("actor_name"), Actor.Kind.OWNER, Role.SUBSCRIBER, at),
                        new RequestOrigin(
                                row.getString("source_address"),
                                row.getString("user_agent"),
                                row.getString("session_tag"),
                                row.getString("request_id"))));
    }

    /** What an owner can ask for. */
    enum Kind {
        /** A plan, for the first time or again. */
        BUY,
        /** Another plan at once. */
        CHANGE,
        /** Another plan at the end of the period. */
        PLAN,
        /** That a planned change does not come. */
        KEEP,
        /** That the plan does not renew. */
        CANCEL,
        /** That it renews again. */
        RESUME
    }

    /** Something that an owner asked for. */
    record Act(
            Kind kind, @Nullable String tierName, @Nullable BillingCycle cycle, Instant begunAt, AskedBy by) {

        boolean isFor(String tier, @Nullable BillingCycle ofCycle) {
            return tier.equals(tierName) && cycle == ofCycle;
        }
    }
}
