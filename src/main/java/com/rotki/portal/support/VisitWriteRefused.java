package com.rotki.portal.support;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** Somebody of the support tried something that a visit does not allow. */
public record VisitWriteRefused(AccountId account, Instant at, Actor actor, VisitId visit, String act)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.VISIT_WRITE_REFUSED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("visit", visit.toString(), "act", act);
    }
}
