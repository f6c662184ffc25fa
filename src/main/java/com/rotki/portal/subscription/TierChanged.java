package com.rotki.portal.subscription;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** An admin moved an account to another tier. */
public record TierChanged(AccountId account, Instant at, Actor actor, String before, String tier, String reason)
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
