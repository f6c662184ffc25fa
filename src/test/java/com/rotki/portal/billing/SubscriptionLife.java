package com.rotki.portal.billing;

import com.rotki.portal.TestClock;
import com.rotki.portal.billing.EngineData.EngineStatus;
import com.rotki.portal.billing.EngineData.EngineSubscription;
import com.rotki.portal.billing.EngineData.PaymentState;
import com.rotki.portal.subscription.BillingCycle;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens to the subscription of a customer at the engine. A step that can't be is none. */
final class SubscriptionLife {

    private static final Duration MONTH = Duration.ofDays(30);

    private final FakeEngine engine;
    private final String customer;
    private final TestClock clock;
    private @Nullable EngineSubscription now;
    private int bought;

    SubscriptionLife(FakeEngine engine, String customer, TestClock clock) {
        this.engine = engine;
        this.customer = customer;
        this.clock = clock;
    }

    enum Step {
        BUY,
        CANCEL,
        RESUME,
        UPGRADE,
        PLAN_LOWER,
        KEEP,
        FAIL,
        PAY,
        END
    }

    void take(Step step) {
        EngineSubscription before = now;
        if (step == Step.BUY) {
            if (before == null || before.isOver()) {
                put(bought("basic"));
                engine.pay(customer, PaymentState.PAID);
            }
        } else if (before != null && !before.isOver()) {
            put(next(before, step));
        }
    }

    /** Another window buys a second one: one of the two is given back, if the first is not over. */
    void buyAnother() {
        engine.put(customer, bought("advanced"));
    }

    private EngineSubscription next(EngineSubscription old, Step step) {
        return switch (step) {
            case BUY -> old;
            case CANCEL -> FakeEngine.copy(old, old.priceId(), false, null);
            case RESUME -> FakeEngine.copy(old, old.priceId(), true, null);
            case UPGRADE -> FakeEngine.copy(old, price("advanced"), old.renews(), null);
            case PLAN_LOWER -> FakeEngine.copy(old, old.priceId(), true, price("supporter"));
            case KEEP -> FakeEngine.copy(old, old.priceId(), old.renews(), null);
            case FAIL -> {
                engine.pay(customer, PaymentState.FAILED);
                yield in(old, EngineStatus.PAST_DUE, old.periodStart(), old.paidUntil());
            }
            case PAY -> {
                engine.pay(customer, PaymentState.PAID);
                yield in(
                        old,
                        EngineStatus.ACTIVE,
                        old.paidUntil(),
                        old.paidUntil().plus(MONTH));
            }
            case END -> in(old, EngineStatus.ENDED, old.periodStart(), clock.instant());
        };
    }

    private EngineSubscription bought(String tier) {
        return FakeEngine.subscription(
                "sub-" + bought++ + "-" + customer, price(tier), EngineStatus.ACTIVE, true, clock.instant(), MONTH);
    }

    private static EngineSubscription in(EngineSubscription old, EngineStatus status, Instant start, Instant until) {
        return new EngineSubscription(
                old.id(),
                old.priceId(),
                status,
                old.createdAt(),
                start,
                until,
                status != EngineStatus.ENDED && old.renews(),
                false,
                status == EngineStatus.ENDED ? null : old.nextPriceId(),
                old.paymentMethod(),
                status == EngineStatus.PAST_DUE);
    }

    private void put(EngineSubscription subscription) {
        now = subscription;
        engine.put(customer, subscription);
    }

    private static String price(String tier) {
        return FakeEngine.priceId(tier, BillingCycle.MONTHLY);
    }
}
