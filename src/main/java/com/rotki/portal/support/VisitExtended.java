package com.rotki.portal.support;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** The time of a visit was extended. */
public record VisitExtended(AccountId account, Instant at, Actor actor, VisitId visit) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.VISIT_EXTENDED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("visit", visit.toString());
    }
}
