package com.rotki.portal.support;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** Somebody of the support opened a page of the account. */
public record VisitPageViewed(AccountId account, Instant at, Actor actor, VisitId visit, String page)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.VISIT_PAGE_VIEWED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("visit", visit.toString(), "page", page);
    }
}
