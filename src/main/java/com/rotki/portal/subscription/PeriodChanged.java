package com.rotki.portal.subscription;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** An admin changed the paid period of a subscription. */
public record PeriodChanged(AccountId account, Instant at, Actor actor, Instant start, Instant end, String reason)
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
