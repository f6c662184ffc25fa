package com.rotki.portal.subscription;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What an account pays for, as the billing engine has it now. Moments are kept to the microsecond, and a period that would
 * end before it begins, as one that is undone at once, begins a moment before its end.
 *
 * @param tierCode of a tier that is not free
 * @param periodStart begin of the last period that was paid, or of the one that the first payment starts
 * @param paidUntil end of that period, exclusive; for a plan that is over, when it ended
 * @param onePeriod whether it is paid once and never renews
 * @param renewalUnderWay whether the period is over and the payment of the next one is neither there nor failed
 */
public record PaidPlan(
        String tierCode,
        BillingCycle cycle,
        Standing standing,
        Instant periodStart,
        Instant paidUntil,
        boolean onePeriod,
        boolean renewalUnderWay) {

    /** Creates one whose renewal is not under way. */
    public PaidPlan(
            String tierCode,
            BillingCycle cycle,
            Standing standing,
            Instant periodStart,
            Instant paidUntil,
            boolean onePeriod) {
        this(tierCode, cycle, standing, periodStart, paidUntil, onePeriod, false);
    }

    /** Trims the period. */
    public PaidPlan {
        paidUntil = paidUntil.truncatedTo(ChronoUnit.MICROS);
        periodStart = periodStart.truncatedTo(ChronoUnit.MICROS);
        if (!periodStart.isBefore(paidUntil)) {
            periodStart = paidUntil.minus(1, ChronoUnit.MICROS);
        }
    }

    /** Where it stands with the engine. */
    public enum Standing {
        /** The first payment is not confirmed. */
        PENDING,
        /** Paid; renews at the end of the period. */
        RENEWING,
        /** Paid; ends with the period. */
        ENDING,
        /** The renewal is not paid: it works through the days of grace. */
        PAST_DUE,
        /** Over. */
        OVER
    }

    /** Returns whether a period that is not over is paid. */
    boolean paidAt(Instant now) {
        return (standing == Standing.RENEWING || standing == Standing.ENDING) && now.isBefore(paidUntil);
    }

    /** What never renews is not waited for: there are no days of grace after it. */
    SubscriptionStatus status() {
        return switch (standing) {
            case PENDING -> SubscriptionStatus.PENDING;
            case RENEWING -> onePeriod ? SubscriptionStatus.CANCELLED : SubscriptionStatus.ACTIVE;
            case ENDING -> SubscriptionStatus.CANCELLED;
            case PAST_DUE -> onePeriod ? SubscriptionStatus.CANCELLED : SubscriptionStatus.PAST_DUE;
            case OVER -> SubscriptionStatus.EXPIRED;
        };
    }
}
