package com.rotki.portal.subscription;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.subscription.SubscriptionChange.PeriodChanged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes what counts as the paid period of a plan. Whoever calls it has asked for permission. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaidPeriods {

    private final SubscriptionRepository subscriptions;
    private final ObjectProvider<BillingEngine> engine;
    private final AccountLock lock;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaidPeriods(
            SubscriptionRepository subscriptions,
            ObjectProvider<BillingEngine> engine,
            AccountLock lock,
            ApplicationEventPublisher events,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.engine = engine;
        this.lock = lock;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Returns when the plan would end, and changes nothing.
     *
     * @throws SubscriptionRefusedException ({@code subscription.missing}, {@code subscription.granted}, {@code
     *     subscription.billed}, {@code subscription.invalid-period})
     */
    Instant endOf(PeriodOrder order) {
        requireLength(order.length());
        Subscription plan = lockPaidFor(order.account());
        return switch (order) {
            case PeriodOrder.Longer longer -> plan.endAfter(longer.length(), clock.instant());
            case PeriodOrder.Between between -> between.end();
        };
    }

    /**
     * Changes the period.
     *
     * @param reason its owner reads it
     * @throws SubscriptionRefusedException as {@link #endOf} does
     */
    void change(PeriodOrder order, Actor admin, String reason) {
        requireLength(order.length());
        Subscription plan = lockPaidFor(order.account());
        Instant now = clock.instant();
        switch (order) {
            case PeriodOrder.Longer longer -> plan.extend(longer.length(), now);
            case PeriodOrder.Between between -> plan.cover(between.start(), between.end());
        }
        events.publishEvent(
                new PeriodChanged(order.account(), now, admin, plan.periodStart(), plan.periodEnd(), reason));
    }

    Subscription lock(AccountId account) {
        if (!subscriptions.existsByAccountId(account.value())) {
            throw SubscriptionRefusedException.missing();
        }
        lock.acquire(account);
        return subscriptions.findByAccountId(account.value()).orElseThrow(SubscriptionRefusedException::missing);
    }

    /** What a given plan includes and how long it lasts is for {@link PlanGrantAdministration} to decide. */
    Subscription lockPaidFor(AccountId account) {
        Subscription subscription = lock(account);
        if (subscription.term().recorded() == SubscriptionStatus.GRANTED) {
            throw SubscriptionRefusedException.granted();
        }
        if (engine.stream().anyMatch(billing -> billing.bills(account))) {
            throw SubscriptionRefusedException.billed();
        }
        return subscription;
    }

    private static void requireLength(Duration length) {
        Duration longest = SubscriptionAdministration.LONGEST;
        if (!length.isPositive() || length.compareTo(longest) > 0) {
            throw SubscriptionRefusedException.invalidPeriod(longest.toDays());
        }
    }
}
