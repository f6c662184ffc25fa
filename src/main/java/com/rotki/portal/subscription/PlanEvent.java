package com.rotki.portal.subscription;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.PlanAskers.AskedBy;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that became of an account's plan by a payment, or for want of one, or by the clock. The request in which the
 * portal learns of it is the billing engine's: on record it is the portal's own doing, or that of whoever asked for it.
 */
public sealed interface PlanEvent extends AccountEvent {

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

    /** A plan was paid for the first time, or again after it had ended. */
    record PlanBought(
            AccountId account,
            Instant at,
            String tier,
            BillingCycle cycle,
            Instant until,
            @Nullable AskedBy askedBy) implements PlanEvent {
        @Override
        public EventKind kind() {
            return EventKind.PLAN_BOUGHT;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("tier", tier, "cycle", cycle.name(), "until", until.toString());
        }
    }

    /** Another period was paid. */
    record PlanRenewed(AccountId account, Instant at, Instant until) implements PlanEvent {
        @Override
        public EventKind kind() {
            return EventKind.PLAN_RENEWED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("until", until.toString());
        }
    }

    /** A paid plan has another tier or cycle. */
    record PlanChanged(
            AccountId account,
            Instant at,
            String before,
            String tier,
            BillingCycle cycle,
            @Nullable AskedBy askedBy) implements PlanEvent {
        @Override
        public EventKind kind() {
            return EventKind.PLAN_CHANGED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("before", before, "tier", tier, "cycle", cycle.name());
        }
    }

    /** It will not renew. */
    record PlanCancelled(
            AccountId account,
            Instant at,
            Instant until,
            @Nullable AskedBy askedBy) implements PlanEvent {
        @Override
        public EventKind kind() {
            return EventKind.PLAN_CANCELLED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("until", until.toString());
        }
    }

    /** One that was cancelled renews again. */
    record PlanResumed(
            AccountId account,
            Instant at,
            Instant until,
            @Nullable AskedBy askedBy) implements PlanEvent {
        @Override
        public EventKind kind() {
            return EventKind.PLAN_RESUMED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("until", until.toString());
        }
    }

    /** The renewal was not paid; {@code until} is the end of the days of grace. */
    record PaymentFailed(AccountId account, Instant at, Instant until) implements PlanEvent {
        @Override
        public EventKind kind() {
            return EventKind.PAYMENT_FAILED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("until", until.toString());
        }
    }

    /** What had not been paid was paid. */
    record PaymentRecovered(AccountId account, Instant at, Instant until) implements PlanEvent {
        @Override
        public EventKind kind() {
            return EventKind.PAYMENT_RECOVERED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("until", until.toString());
        }
    }

    /** Premium ended with the plan. */
    record PlanEnded(
            AccountId account,
            Instant at,
            String tier,
            @Nullable AskedBy askedBy) implements PlanEvent {
        @Override
        public EventKind kind() {
            return EventKind.PLAN_ENDED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("tier", tier);
        }
    }

    /** It renews in a few days. */
    record RenewalAhead(AccountId account, Instant at, Instant until) implements PlanEvent {
        @Override
        public EventKind kind() {
            return EventKind.RENEWAL_AHEAD;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("until", until.toString());
        }
    }

    /** It ends in a few days. */
    record PlanEndsSoon(AccountId account, Instant at, Instant until) implements PlanEvent {
        @Override
        public EventKind kind() {
            return EventKind.PLAN_ENDS_SOON;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("until", until.toString());
        }
    }
}
