package com.rotki.portal.support;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** The support suggested something; the owner decides. */
public record SuggestionMade(
        AccountId account, Instant at, Actor actor, VisitId visit, String act, String target, String name, String note)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.SUGGESTION_MADE;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("visit", visit.toString(), "kind", act, "target", target, "name", name, "note", note);
    }
}
