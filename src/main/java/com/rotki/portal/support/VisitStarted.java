package com.rotki.portal.support;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** Somebody of the support begins to look at the account. */
public record VisitStarted(
        AccountId account,
        Instant at,
        Actor actor,
        VisitId visit,
        String agent,
        String reason,
        String ticket,
        String way)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.VISIT_STARTED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("visit", visit.toString(), "agent", agent, "reason", reason, "ticket", ticket, "way", way);
    }
}
