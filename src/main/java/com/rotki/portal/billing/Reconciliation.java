package com.rotki.portal.billing;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.ClockWatch;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.TimestampColumn;
import com.rotki.portal.subscription.AccountEntitlements;
import com.rotki.portal.subscription.Entitlements;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares every subscription that is not over with the engine, puts right what differs and keeps it on record. So an event
 * that never arrived is made up for within a day.
 */
@Component
public class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
    private static final int BATCH = 100;
    private static final Duration KEPT = Duration.ofDays(400);
    private static final Duration AWAITED = Duration.ofDays(7);
    private static final UUID FIRST = new UUID(0, 0);

    private final BillingProvider provider;
    private final BillingCustomers customers;
    private final BillingSync sync;
    private final BillingInbox inbox;
    private final BillingActs acts;
    private final AccountEntitlements entitlements;
    private final ClockWatch clockWatch;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();

    Reconciliation(
            BillingProvider provider,
            BillingCustomers customers,
            BillingSync sync,
            BillingInbox inbox,
            BillingActs acts,
            AccountEntitlements entitlements,
            ClockWatch clockWatch,
            JdbcClient jdbc,
            Clock clock) {
        this.provider = provider;
        this.customers = customers;
        this.sync = sync;
        this.inbox = inbox;
        this.acts = acts;
        this.entitlements = entitlements;
        this.clockWatch = clockWatch;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Runs each night, and deletes what was settled long ago. */
    @Scheduled(cron = "${portal.billing.reconciliation:0 7 3 * * *}", zone = "UTC")
    void nightly() {
        if (clockWatch.isUnsettled()) {
            return;
        }
        run();
        inbox.awakeSince(clock.instant().minus(AWAITED));
        Instant before = clock.instant().minus(KEPT);
        inbox.deleteBefore(before);
        acts.deleteOld();
        jdbc.sql("delete from billing_difference where found_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Compares all, one after the other. Does nothing while a run is under way, and where nothing is sold. */
    void run() {
        if (!provider.sells() || !running.compareAndSet(false, true)) {
            return;
        }
        try {
            List<AccountId> some = customers.toCompare(FIRST, BATCH);
            while (!some.isEmpty()) {
                some.forEach(this::compareOrGoOn);
                some = customers.toCompare(some.getLast().value(), BATCH);
            }
        } finally {
            running.set(false);
        }
    }

    /** One that cannot be compared now is compared the next time, and must not keep the others from it. */
    private void compareOrGoOn(AccountId account) {
        try {
            compare(account);
        } catch (DomainException refused) {
            LOG.warn("Account {} was not compared with the billing engine: {}", account, refused.code());
        } catch (RuntimeException failed) {
            LOG.error("Account {} was not compared with the billing engine", account, failed);
        }
    }

    /**
     * Compares one account with the engine.
     *
     * @return whether they differed
     * @throws BillingRefusedException ({@code billing.unavailable}, {@code billing.unknown-price})
     */
    boolean compare(AccountId account) {
        String before = words(entitlements.of(account));
        boolean differed = sync.look(account);
        if (differed) {
            jdbc.sql("insert into billing_difference (id, account_id, found_at, was, became)"
                            + " values (:id, :account, :now, :was, :became)")
                    .param("id", UUID.randomUUID())
                    .param("account", account.value())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("was", before)
                    .param("became", words(entitlements.of(account)))
                    .update();
        }
        return differed;
    }

    private static String words(Entitlements of) {
        return of.tier().name() + ", " + of.status();
    }

    /** Returns the newest differences, the newest first. */
    List<Difference> latest(int most) {
        return jdbc.sql("select * from billing_difference order by found_at desc, id limit :most")
                .param("most", most)
                .query((row, number) -> new Difference(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        TimestampColumn.read(row, "found_at"),
                        row.getString("was"),
                        row.getString("became")))
                .list();
    }

    /** A plan that was another one in the portal than at the engine. */
    public record Difference(AccountId account, Instant at, String was, String became) {}
}
