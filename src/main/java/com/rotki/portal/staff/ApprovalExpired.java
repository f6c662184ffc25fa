package com.rotki.portal.staff;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** Nobody answered in time what an admin had asked for. */
public record ApprovalExpired(
        AccountId account, Instant at, Actor actor, ApprovalId approval, String act, String summary, String reason)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.APPROVAL_EXPIRED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("approval", approval.toString(), "kind", act, "summary", summary, "reason", reason);
    }
}
