package com.rotki.portal.support;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** A second person agreed to a visit without the owner's code. */
public record VisitApproved(
        AccountId account, Instant at, Actor actor, VisitId visit, String agent, String reason, String ticket)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.VISIT_APPROVED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("visit", visit.toString(), "agent", agent, "reason", reason, "ticket", ticket);
    }
}
