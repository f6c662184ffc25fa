package com.rotki.portal.subscription;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** An admin stopped a subscription; the reason is the message to its owner. */
public record SubscriptionSuspended(AccountId account, Instant at, Actor actor, String reason)
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
