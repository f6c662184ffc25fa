package com.rotki.portal.subscription;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** Something that the staff changed about an account's subscription. */
public sealed interface SubscriptionChange extends AccountEvent {

    /** An admin moved an account to another tier. */
    record TierChanged(AccountId account, Instant at, Actor actor, String before, String tier, String reason)
            implements SubscriptionChange {
        @Override
        public EventKind kind() {
            return EventKind.TIER_CHANGED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("before", before, "tier", tier, "reason", reason);
        }
    }

    /** An admin changed the paid period of a subscription. */
    record PeriodChanged(AccountId account, Instant at, Actor actor, Instant start, Instant end, String reason)
            implements SubscriptionChange {
        @Override
        public EventKind kind() {
            return EventKind.PERIOD_CHANGED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("start", start.toString(), "end", end.toString(), "reason", reason);
        }
    }

    /** An admin stopped a subscription; the reason is the message to its owner. */
    record SubscriptionSuspended(AccountId account, Instant at, Actor actor, String reason)
            implements SubscriptionChange {
        @Override
        public EventKind kind() {
            return EventKind.SUBSCRIPTION_SUSPENDED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("reason", reason);
        }
    }

    /** An admin let a subscription go on that was stopped. */
    record SubscriptionUnsuspended(AccountId account, Instant at, Actor actor, String reason)
            implements SubscriptionChange {
        @Override
        public EventKind kind() {
            return EventKind.SUBSCRIPTION_UNSUSPENDED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("reason", reason);
        }
    }

    /** An admin gave an account a plan, for which nothing is charged. */
    record PlanGranted(AccountId account, Instant at, Actor actor, String tier, PlanGrant grant, String reason)
            implements SubscriptionChange {
        @Override
        public EventKind kind() {
            return EventKind.PLAN_GRANTED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("tier", tier, "end", grant.until().toString(), "reason", reason);
        }
    }

    /** An admin ended a plan that was given. */
    record GrantEnded(AccountId account, Instant at, Actor actor, String tier, String reason)
            implements SubscriptionChange {
        @Override
        public EventKind kind() {
            return EventKind.GRANT_ENDED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("tier", tier, "reason", reason);
        }
    }
}
