package com.rotki.portal.subscription;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.subscription.PlanAskers.AskedBy;
import com.rotki.portal.subscription.PlanEvent.PaymentFailed;
import com.rotki.portal.subscription.PlanEvent.PaymentRecovered;
import com.rotki.portal.subscription.PlanEvent.PlanBought;
import com.rotki.portal.subscription.PlanEvent.PlanCancelled;
import com.rotki.portal.subscription.PlanEvent.PlanChanged;
import com.rotki.portal.subscription.PlanEvent.PlanEnded;
import com.rotki.portal.subscription.PlanEvent.PlanRenewed;
import com.rotki.portal.subscription.PlanEvent.PlanResumed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What its owner hears of when a plan becomes another one: each difference, in the order in which it is easiest to follow.
 *
 * @param before null if there was none
 * @param anew whether it is another purchase than the one before: a late payment goes on with the same one
 * @param toldOver whether its owner knows already that the one before is over
 * @param askers who asked for it
 */
record PlanDifference(
        AccountId account,
        @Nullable PlanState before,
        PlanState after,
        boolean anew,
        boolean toldOver,
        Instant now,
        PlanAskers askers) {

    List<PlanEvent> events() {
        if (after.equals(before)) {
            return List.of();
        }
        if (!after.worksAt(now)) {
            return ended();
        }
        return before == null || !continues(before) ? bought() : continued(before);
    }

    private List<PlanEvent> ended() {
        if (before == null || !before.paid() || toldOver || after.recorded() == SubscriptionStatus.PENDING) {
            return List.of();
        }
        return List.of(new PlanEnded(account, now, before.tier(), by(EventKind.PLAN_ENDED)));
    }

    private @Nullable AskedBy by(EventKind kind) {
        return askers.by(kind, after.tier(), after.cycle());
    }

    /** A plan that is paid once is bought anew with each of its periods; within one its renewal is only turned on. */
    private boolean continues(PlanState earlier) {
        boolean anotherPeriod = after.periodEnd().isAfter(earlier.periodEnd());
        boolean samePeriod = after.periodEnd().equals(earlier.periodEnd());
        return earlier.paid()
                && (earlier.onePeriod() == after.onePeriod() || samePeriod)
                && (earlier.worksAt(now) || !(anew || earlier.cancelled()))
                && !(after.onePeriod() && anotherPeriod);
    }

    private List<PlanEvent> bought() {
        List<PlanEvent> events = new ArrayList<>();
        events.add(new PlanBought(
                account, now, after.tier(), after.paidCycle(), after.periodEnd(), by(EventKind.PLAN_BOUGHT)));
        if (after.cancelled() && !after.onePeriod()) {
            events.add(new PlanCancelled(account, now, after.periodEnd(), by(EventKind.PLAN_CANCELLED)));
        }
        if (after.pastDue()) {
            events.add(new PaymentFailed(account, now, after.worksUntil()));
        }
        return events;
    }

    private List<PlanEvent> continued(PlanState earlier) {
        List<PlanEvent> events = new ArrayList<>();
        boolean other = !earlier.tier().equals(after.tier()) || earlier.cycle() != after.cycle();
        if (earlier.pastDue() && !after.pastDue() && !after.renewalUnderWay()) {
            events.add(new PaymentRecovered(account, now, after.periodEnd()));
        }
        if (renewed(earlier, other)) {
            events.add(new PlanRenewed(account, now, after.periodEnd()));
        }
        if (other) {
            events.add(new PlanChanged(
                    account, now, earlier.tier(), after.tier(), after.paidCycle(), by(EventKind.PLAN_CHANGED)));
        }
        if (after.cancelled() && !earlier.cancelled()) {
            events.add(new PlanCancelled(account, now, after.periodEnd(), by(EventKind.PLAN_CANCELLED)));
        }
        if (earlier.cancelled() && after.recorded() == SubscriptionStatus.ACTIVE) {
            events.add(new PlanResumed(account, now, after.periodEnd(), by(EventKind.PLAN_RESUMED)));
        }
        if (after.pastDue() && !earlier.pastDue()) {
            events.add(new PaymentFailed(account, now, after.worksUntil()));
        }
        return events;
    }

    /** A change within a period may begin another one: that is no renewal. */
    private boolean renewed(PlanState earlier, boolean other) {
        boolean within = after.periodStart().isBefore(earlier.periodEnd());
        return after.periodEnd().isAfter(earlier.periodEnd()) && !after.pastDue() && !(other && within);
    }
}
