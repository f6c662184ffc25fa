package com.rotki.portal.account;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** Nobody answered in time what an admin had asked for. */
public record ApprovalExpired(
        AccountId account, Instant at, Actor actor, ApprovalId approval, String kind, String summary, String reason)
        implements AccountEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("approval", approval.toString(), "kind", kind, "summary", summary, "reason", reason);
    }
}
