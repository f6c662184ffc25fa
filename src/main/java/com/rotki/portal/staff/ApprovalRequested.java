package com.rotki.portal.staff;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** An admin asked for an act that needs a second one. On record with the one who asked. */
public record ApprovalRequested(
        AccountId account, Instant at, Actor actor, ApprovalId approval, String act, String summary, String reason)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.APPROVAL_REQUESTED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("approval", approval.toString(), "kind", act, "summary", summary, "reason", reason);
    }
}
