package com.rotki.portal.subscription;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** An admin changed what a tier allows. On record with the admin: it happened to no single account. */
public record TierLimitsChanged(
        AccountId account, Instant at, Actor actor, TierLimits before, TierLimits after, String reason)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.TIER_LIMITS_CHANGED;
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("tier", after.name());
        details.put("reason", reason);
        Map<String, Integer> old = before.numbers();
        after.numbers().forEach((limit, number) -> {
            int was = old.getOrDefault(limit, 0);
            if (was != number) {
                details.put(limit, was + " → " + number);
            }
        });
        return details;
    }
}
