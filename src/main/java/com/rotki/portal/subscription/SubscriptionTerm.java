package com.rotki.portal.subscription;

import java.time.Duration;
import java.time.Instant;

/**
 * The one rule that says where a subscription stands: from the status that was last recorded and the paid period. What
 * nobody recorded in time (a renewal that never came) is told by the clock.
 *
 * @param recorded the status as it was last recorded
 * @param periodEnd end of the paid period, exclusive
 */
public record SubscriptionTerm(SubscriptionStatus recorded, Instant periodEnd) {

    /** How long premium goes on after an unpaid renewal: a bank transfer may take that long. */
    public static final Duration GRACE = Duration.ofDays(7);

    /** Returns where the subscription stands at {@code now}. */
    public SubscriptionStatus statusAt(Instant now) {
        boolean paid = now.isBefore(periodEnd);
        return switch (recorded) {
            case PENDING -> SubscriptionStatus.PENDING;
            case EXPIRED -> SubscriptionStatus.EXPIRED;
            case CANCELLED -> paid ? SubscriptionStatus.CANCELLED : SubscriptionStatus.EXPIRED;
            case ACTIVE -> paid ? SubscriptionStatus.ACTIVE : unpaidAt(now);
            case PAST_DUE -> unpaidAt(now);
        };
    }

    /** Returns when premium stops unless something is paid; for one that has ended, when it did. */
    public Instant worksUntil() {
        return switch (recorded) {
            case ACTIVE, PAST_DUE -> periodEnd.plus(GRACE);
            case PENDING, CANCELLED, EXPIRED -> periodEnd;
        };
    }

    private SubscriptionStatus unpaidAt(Instant now) {
        return now.isBefore(periodEnd.plus(GRACE)) ? SubscriptionStatus.PAST_DUE : SubscriptionStatus.EXPIRED;
    }
}
