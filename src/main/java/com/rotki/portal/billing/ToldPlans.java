package com.rotki.portal.billing;

import com.rotki.portal.account.AccountDirectory;
import com.rotki.portal.account.AccountLock;
import com.rotki.portal.account.AccountProfile;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.TimestampColumn;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.PaidPlan;
import com.rotki.portal.subscription.PaidPlan.Standing;
import com.rotki.portal.subscription.PaidPlans;
import com.rotki.portal.subscription.PlanAskers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what a shop tells into the subscriptions of accounts. There is nothing to be asked, so versions decide: what is
 * older than what was written changes nothing, whenever and however often it comes (decision 0032).
 */
@Component
class ToldPlans {

    private final AccountDirectory accounts;
    private final AccountLock lock;
    private final PaidPlans plans;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ToldPlans(
            AccountDirectory accounts,
            AccountLock lock,
            PaidPlans plans,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.lock = lock;
        this.plans = plans;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes the plan of the account the one that is told.
     *
     * @return false if there is no such account; nothing is written then
     * @throws BillingRefusedException ({@code billing.other-customer}) if the reference is another account's, or the account
     *     another reference's
     * @throws BillingRefusedException ({@code billing.version-used}) if that version was told with another plan
     * @throws BillingRefusedException ({@code billing.no-subscriber}) if the account is one of the staff
     * @throws com.rotki.portal.subscription.TierRefusedException ({@code subscription.unknown-tier})
     */
    @Transactional
    public boolean apply(ToldPlan told) {
        Optional<AccountId> holder = holder(told.reference());
        Optional<AccountProfile> named = named(told);
        if (holder.isEmpty() && named.isEmpty()) {
            return false;
        }
        AccountId account = holder.orElseGet(() -> named.orElseThrow().id());
        lock.acquire(account);
        Optional<KeptPlan> before = find(account);
        boolean otherReference = before.filter(kept -> !kept.reference().equals(told.reference()))
                .isPresent();
        if (otherReference || named.filter(each -> !each.id().equals(account)).isPresent()) {
            throw BillingRefusedException.of(BillingRefusedException.OTHER_CUSTOMER);
        }
        if (before.filter(kept -> kept.isAsNewAs(told)).isEmpty()) {
            requireSubscriber(account);
            write(account, told, before);
        }
        return true;
    }

    private void write(AccountId account, ToldPlan told, Optional<KeptPlan> before) {
        // What was over before says nothing of a plan that the account got since in another way.
        boolean stillOver = told.plan().standing() == Standing.OVER
                && before.filter(kept -> kept.plan().standing() == Standing.OVER)
                        .isPresent();
        boolean changed = !stillOver && plans.put(account, told.plan(), before.isEmpty(), PlanAskers.NOBODY);
        keep(account, told, before.isPresent());
        if (changed || !before.map(KeptPlan::plan).equals(Optional.of(told.plan()))) {
            events.publishEvent(
                    new BillingEvent.PaymentsChanged(account, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
    }

    private void requireSubscriber(AccountId account) {
        if (accounts.find(account).orElseThrow().role() != Role.SUBSCRIBER) {
            throw BillingRefusedException.of(BillingRefusedException.NO_SUBSCRIBER);
        }
    }

    private Optional<AccountProfile> named(ToldPlan told) {
        Optional<AccountId> id =
                told.account() == null ? accounts.find(String.valueOf(told.email())) : Optional.of(told.account());
        return id.flatMap(accounts::find);
    }

    private Optional<AccountId> holder(String reference) {
        return jdbc.sql("select account_id from billing_told_plan where reference = :reference")
                .param("reference", reference)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** Returns what was told of an account last. */
    Optional<KeptPlan> find(AccountId account) {
        return jdbc.sql("select * from billing_told_plan where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> read(row))
                .optional();
    }

    private void keep(AccountId account, ToldPlan told, boolean known) {
        PaidPlan plan = told.plan();
        jdbc.sql(
                        known
                                ? "update billing_told_plan set version = :version, tier_code = :tier, billing_cycle = :cycle,"
                                        + " standing = :standing, period_start = :start, period_end = :end"
                                        + " where account_id = :account and reference = :reference"
                                : "insert into billing_told_plan (account_id, reference, version, tier_code, billing_cycle,"
                                        + " standing, period_start, period_end) values (:account, :reference, :version,"
                                        + " :tier, :cycle, :standing, :start, :end)")
                .param("account", account.value())
                .param("reference", told.reference())
                .param("version", told.version())
                .param("tier", plan.tierCode())
                .param("cycle", plan.cycle().name())
                .param("standing", plan.standing().name())
                .param("start", plan.periodStart().atOffset(ZoneOffset.UTC))
                .param("end", plan.paidUntil().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static KeptPlan read(ResultSet row) throws SQLException {
        return new KeptPlan(
                row.getString("reference"),
                row.getLong("version"),
                new PaidPlan(
                        row.getString("tier_code"),
                        BillingCycle.valueOf(row.getString("billing_cycle")),
                        Standing.valueOf(row.getString("standing")),
                        TimestampColumn.read(row, "period_start"),
                        TimestampColumn.read(row, "period_end"),
                        false));
    }

    /** What was told last. */
    record KeptPlan(String reference, long version, PaidPlan plan) {

        /** Returns whether there is nothing new in what is told now. */
        boolean isAsNewAs(ToldPlan told) {
            if (version == told.version() && !plan.equals(told.plan())) {
                throw BillingRefusedException.of(BillingRefusedException.VERSION_USED);
            }
            return version >= told.version();
        }

        boolean isOver() {
            return plan.standing() == Standing.OVER;
        }
    }
}
