package com.rotki.portal.requestlog;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** Two admins changed how long refused requests are kept. On record with the second: it happened to no single account. */
public record RetentionChanged(
        AccountId account, Instant at, Actor actor, int before, int days, String reason, String requestedBy)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.RETENTION_CHANGED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "before",
                String.valueOf(before),
                "days",
                String.valueOf(days),
                "reason",
                reason,
                "requestedBy",
                requestedBy);
    }
}
