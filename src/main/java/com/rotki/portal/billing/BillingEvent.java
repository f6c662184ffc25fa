package com.rotki.portal.billing;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.PlanAskers.AskedBy;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something about the payments of an account. */
public sealed interface BillingEvent extends AccountEvent {

    /** Returns who asked the engine for it; null if nobody did. */
    default @Nullable AskedBy askedBy() {
        return null;
    }

    @Override
    default Actor actor() {
        AskedBy asked = askedBy();
        return asked == null ? new Actor(account(), "portal", Actor.Kind.SYSTEM, Role.SUBSCRIBER, at()) : asked.actor();
    }

    @Override
    default RequestOrigin origin() {
        AskedBy asked = askedBy();
        return asked == null ? new RequestOrigin(null, null, null, null) : asked.origin();
    }

    /** A change to another tier or cycle was planned for the end of the period. */
    record PlanChangePlanned(
            AccountId account,
            Instant at,
            String tier,
            BillingCycle cycle,
            @Nullable AskedBy askedBy) implements BillingEvent {

        @Override
        public EventKind kind() {
            return EventKind.PLAN_CHANGE_PLANNED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("tier", tier, "cycle", cycle.name());
        }
    }

    /** A planned change was taken back. */
    record PlanChangeTakenBack(
            AccountId account, Instant at, @Nullable AskedBy askedBy) implements BillingEvent {

        @Override
        public EventKind kind() {
            return EventKind.PLAN_CHANGE_TAKEN_BACK;
        }
    }

    /** The engine was asked and had something new. For open pages: the log has what it means for the plan. */
    record PaymentsChanged(AccountId account, Instant at) implements BillingEvent {

        @Override
        public EventKind kind() {
            return EventKind.PAYMENTS_CHANGED;
        }

        @Override
        public boolean worthLogging() {
            return false;
        }
    }
}
