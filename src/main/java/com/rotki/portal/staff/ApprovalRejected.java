package com.rotki.portal.staff;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** An act that needs two admins was refused or taken back. On record with the one who asked for it. */
public record ApprovalRejected(
        AccountId account, Instant at, Actor actor, ApprovalId approval, String act, String summary, String reason)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.APPROVAL_REJECTED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("approval", approval.toString(), "kind", act, "summary", summary, "reason", reason);
    }
}
