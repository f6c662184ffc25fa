package com.rotki.portal.subscription;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one rule that says where a subscription stands: from the status that was last recorded and the paid period. What
 * nobody recorded in time (a renewal that never came) is told by the clock.
 *
 * @param recorded the status as it was last recorded
 * @param periodEnd end of the paid or given period, exclusive
 * @param suspension what the staff says to the owner while the subscription is suspended; null while it is not
 * @param renewalUnderWay whether the engine said that the payment of the next period is neither there nor failed; it counts
 *     through the days of grace, lest an engine that falls silent grants premium for good
 */
public record SubscriptionTerm(
        SubscriptionStatus recorded,
        Instant periodEnd,
        @Nullable String suspension,
        boolean renewalUnderWay) {

    /** The days of grace after an unpaid renewal: a bank transfer may take that long. */
    public static final Duration GRACE = Duration.ofDays(7);

    /** A subscription that is not suspended. */
    public SubscriptionTerm(SubscriptionStatus recorded, Instant periodEnd) {
        this(recorded, periodEnd, null, false);
    }

    /** Returns where the subscription stands at {@code now}. */
    public SubscriptionStatus statusAt(Instant now) {
        if (suspension != null) {
            return SubscriptionStatus.SUSPENDED;
        }
        boolean paid = now.isBefore(periodEnd);
        return switch (recorded) {
            case PENDING, SUSPENDED, EXPIRED -> recorded;
            case CANCELLED, GRANTED -> paid ? recorded : SubscriptionStatus.EXPIRED;
            case ACTIVE -> paid || isRenewalUnderWayAt(now) ? SubscriptionStatus.ACTIVE : unpaidAt(now);
            case PAST_DUE -> unpaidAt(now);
        };
    }

    /** Returns whether the period is over and the payment of the next one is waited for. */
    public boolean isRenewalUnderWayAt(Instant now) {
        return renewalUnderWay
                && recorded == SubscriptionStatus.ACTIVE
                && !now.isBefore(periodEnd)
                && now.isBefore(worksUntil());
    }

    /** Returns when premium stops unless something is paid; for one that has ended, when it did. */
    public Instant worksUntil() {
        return switch (recorded) {
            case ACTIVE, PAST_DUE -> periodEnd.plus(GRACE);
            case PENDING, CANCELLED, GRANTED, SUSPENDED, EXPIRED -> periodEnd;
        };
    }

    /**
     * Requires that premium works at {@code now}.
     *
     * @throws SubscriptionRefusedException ({@code subscription.suspended}) if the staff stopped it
     * @throws SubscriptionInactiveException ({@code subscription.inactive}) if it does not work for another reason
     */
    public void requireActive(Instant now) {
        if (suspension != null) {
            throw SubscriptionRefusedException.suspended(suspension);
        }
        SubscriptionStatus standing = statusAt(now);
        if (!standing.entitled()) {
            throw new SubscriptionInactiveException(standing);
        }
    }

    private SubscriptionStatus unpaidAt(Instant now) {
        return now.isBefore(periodEnd.plus(GRACE)) ? SubscriptionStatus.PAST_DUE : SubscriptionStatus.EXPIRED;
    }
}
