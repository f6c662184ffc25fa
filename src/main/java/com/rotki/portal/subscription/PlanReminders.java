package com.rotki.portal.subscription;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.ClockWatch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells owners of a renewal and of an end before they come, and of an end that only the clock brought about. Each account
 * is a transaction of its own that holds its lock alone; what was told stands in the row, so that neither another node nor
 * a restart tells it again.
 */
@Component
class PlanReminders {

    /** How long before its end a plan is told of that does not renew. */
    static final Duration END = Duration.ofDays(7);

    /** An end that is longer ago is no news: of an outage, or of plans from before there were reminders. */
    static final Duration FRESH = Duration.ofDays(7);

    private static final int BATCH = 200;
    private static final UUID FIRST = new UUID(0, 0);
    private static final Logger LOG = LoggerFactory.getLogger(PlanReminders.class);

    private final SubscriptionRepository subscriptions;
    private final AccountLock lock;
    private final ClockWatch clockWatch;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanReminders(
            SubscriptionRepository subscriptions,
            AccountLock lock,
            ClockWatch clockWatch,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.lock = lock;
        this.clockWatch = clockWatch;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    /** Returns how long before its renewal a plan is told of: the more is charged, the earlier. */
    static Duration renewal(@Nullable BillingCycle cycle) {
        return cycle == BillingCycle.YEARLY ? Duration.ofDays(7) : Duration.ofDays(3);
    }

    @Scheduled(cron = "${portal.subscription.reminders:0 11 * * * *}", zone = "UTC")
    public void run() {
        if (clockWatch.isUnsettled()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<UUID> batch = due(now, FIRST);
        while (!batch.isEmpty()) {
            batch.forEach(account -> remind(new AccountId(account), now));
            batch = batch.size() < BATCH ? List.of() : due(now, batch.getLast());
        }
    }

    private List<UUID> due(Instant now, UUID after) {
        return subscriptions.findToRemind(
                after,
                now,
                now.plus(renewal(BillingCycle.MONTHLY)),
                now.plus(renewal(BillingCycle.YEARLY)),
                now.plus(END),
                now.minus(FRESH),
                now.minus(SubscriptionTerm.GRACE),
                now.minus(SubscriptionTerm.GRACE).minus(FRESH),
                BATCH);
    }

    /** One account that cannot be told must not keep the others from it. */
    private void remind(AccountId account, Instant now) {
        try {
            transaction.executeWithoutResult(status -> {
                lock.acquire(account);
                subscriptions
                        .findByAccountId(account.value())
                        .flatMap(subscription -> subscription.remind(now))
                        .ifPresent(events::publishEvent);
            });
        } catch (RuntimeException failed) {
            LOG.warn(
                    "The owner of account {} could not be told of the plan; the next run tries again", account, failed);
        }
    }
}
