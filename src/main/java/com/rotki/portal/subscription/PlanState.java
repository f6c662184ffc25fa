package com.rotki.portal.subscription;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was last recorded, to see what a change makes of it. A suspension is no part of it.
 *
 * @param tier the name of the tier
 * @param cycle null if it was never paid, but given
 * @param renewalUnderWay whether the payment of the next period is neither there nor failed
 */
record PlanState(
        String tier,
        @Nullable BillingCycle cycle,
        SubscriptionStatus recorded,
        Instant periodStart,
        Instant periodEnd,
        boolean onePeriod,
        boolean renewalUnderWay) {

    /** Returns whether it is, or was, paid for. */
    boolean paid() {
        return recorded == SubscriptionStatus.ACTIVE || cancelled() || pastDue();
    }

    boolean cancelled() {
        return recorded == SubscriptionStatus.CANCELLED;
    }

    boolean pastDue() {
        return recorded == SubscriptionStatus.PAST_DUE;
    }

    /** Returns how often it is paid: a plan that is paid has it. */
    BillingCycle paidCycle() {
        return Objects.requireNonNull(cycle);
    }

    /** Returns where it stands at {@code now}, or would without a suspension. */
    SubscriptionStatus standingAt(Instant now) {
        return term().statusAt(now);
    }

    /** Returns whether premium works at {@code now}, or would without a suspension. */
    boolean worksAt(Instant now) {
        return standingAt(now).entitled();
    }

    /** Returns when premium stops unless something is paid. */
    Instant worksUntil() {
        return term().worksUntil();
    }

    private SubscriptionTerm term() {
        return new SubscriptionTerm(recorded, periodEnd, null, renewalUnderWay);
    }
}
