package com.rotki.portal.billing;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import java.time.Instant;

/** Something about the payments of an account. */
public sealed interface BillingEvent extends AccountEvent {

    /** The engine was asked and had something new. For open pages: the log has what it means for the plan. */
    record PaymentsChanged(AccountId account, Instant at, Actor actor) implements BillingEvent {

        static PaymentsChanged of(AccountId account, Instant at) {
            return new PaymentsChanged(
                    account, at, new Actor(account, "portal", Actor.Kind.SYSTEM, Role.SUBSCRIBER, at));
        }

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
