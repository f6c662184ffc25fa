package com.rotki.portal.billing;

import com.rotki.portal.billing.CustomerImportLine.Customer;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.TimestampColumn;
import com.rotki.portal.subscription.PlanGrant;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was imported of each customer, and which of them wait to be invited. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CustomerImportStore {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** A minute's invitations are sent in as many portions, so that mail servers see no waves. */
    private static final int PORTIONS = 12;

    private final JdbcClient jdbc;

    CustomerImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the plan with which a customer was imported. */
    public Optional<PlanGrant> imported(AccountId account) {
        return jdbc.sql("select tier_code, granted_as, period_end from imported_customer where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> new PlanGrant(
                        row.getString("tier_code"),
                        PlanGrant.Kind.valueOf(row.getString("granted_as")),
                        TimestampColumn.read(row, "period_end")))
                .optional();
    }

    /** Remembers that a customer was imported. */
    public void add(AccountId account, Customer customer, boolean invite, int perMinute, Instant now) {
        jdbc.sql("insert into imported_customer (account_id, tier_code, granted_as, period_end, imported_at,"
                        + " invitation, invitations_per_minute)"
                        + " values (:account, :tier, :kind, :until, :now, :invitation, :pace)")
                .param("account", account.value())
                .param("tier", customer.grant().tierCode())
                .param("kind", customer.grant().kind().name())
                .param("until", customer.grant().until().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("invitation", invite ? "WAITING" : "NOT_NEEDED")
                .param("pace", perMinute)
                .update();
    }

    /** Returns how many customers wait to be invited. */
    public int waiting() {
        return jdbc.sql("select count(*) from imported_customer where invitation = 'WAITING'")
                .query(Integer.class)
                .single();
    }

    /** Returns who can be invited next, at most {@code most} people: those who wait longest. */
    public List<AccountId> next(int most) {
        return jdbc.sql("select account_id from imported_customer where invitation = 'WAITING'"
                        + " order by imported_at, account_id limit :most")
                .param("most", most)
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    /** Returns how many people may be invited at once now, at the pace of the import that waits longest. */
    public int room(Instant now) {
        Optional<Integer> pace = jdbc.sql("select invitations_per_minute from imported_customer"
                        + " where invitation = 'WAITING' order by imported_at, account_id limit 1")
                .query(Integer.class)
                .optional();
        int sent = jdbc.sql("select count(*) from imported_customer where invited_at > :since and invited_at <= :now")
                .param("since", now.minus(MINUTE).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        return pace.map(most -> Math.clamp(most - (long) sent, 0, Math.ceilDiv(most, PORTIONS)))
                .orElse(0);
    }

    /** Takes somebody off the waiting list. Returns false if another node did. */
    public boolean take(AccountId account, Instant now) {
        return jdbc.sql("update imported_customer set invitation = 'SENT', invited_at = :now"
                                + " where account_id = :account and invitation = 'WAITING'")
                        .param("account", account.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Remembers that somebody needs no invitation any more. */
    public void spare(AccountId account) {
        jdbc.sql(
                        "update imported_customer set invitation = 'NOT_NEEDED', invited_at = null where account_id = :account")
                .param("account", account.value())
                .update();
    }
}
