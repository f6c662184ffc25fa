package com.rotki.portal.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as its owner sees it.
 *
 * @param entitlements what it allows now
 * @param status where it stands now
 * @param billingCycle how often it is paid; null if it never was, but given
 * @param grantedAs why nothing is charged for it; null if it is paid for
 * @param createdAt when it was last ordered, or given
 * @param periodStart begin of the paid period
 * @param periodEnd end of the paid period, exclusive: the day of the renewal or of the end
 * @param worksUntil when premium stops unless something is paid; for one that has ended, when it did
 * @param suspendedAt when the staff suspended it; null if it is not suspended
 * @param unsuspended where it would stand without the suspension
 * @param onePeriod whether it is paid once and never renews
 * @param renewalUnderWay whether the period is over and the payment of the next one is waited for
 */
public record SubscriptionOverview(
        Entitlements entitlements,
        SubscriptionStatus status,
        @Nullable BillingCycle billingCycle,
        PlanGrant.@Nullable Kind grantedAs,
        Instant createdAt,
        Instant periodStart,
        Instant periodEnd,
        Instant worksUntil,
        @Nullable Instant suspendedAt,
        SubscriptionStatus unsuspended,
        boolean onePeriod,
        boolean renewalUnderWay) {

    /** Creates it for one that is not suspended. */
    public SubscriptionOverview(
            Entitlements entitlements,
            SubscriptionStatus status,
            BillingCycle billingCycle,
            Instant createdAt,
            Instant periodStart,
            Instant periodEnd,
            Instant worksUntil) {
        this(
                entitlements,
                status,
                billingCycle,
                null,
                createdAt,
                periodStart,
                periodEnd,
                worksUntil,
                null,
                status,
                false,
                false);
    }
}
