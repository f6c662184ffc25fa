package com.rotki.portal.subscription;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** An admin let a subscription go on that was stopped. */
public record SubscriptionUnsuspended(AccountId account, Instant at, Actor actor, String reason)
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
