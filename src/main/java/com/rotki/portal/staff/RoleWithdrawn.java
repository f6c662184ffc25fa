package com.rotki.portal.staff;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import java.time.Instant;
import java.util.Map;

/** An account lost its role of the staff; it is a subscriber's again. */
public record RoleWithdrawn(AccountId account, Instant at, Actor actor, Role role, String reason)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.ROLE_WITHDRAWN;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("role", role.name(), "reason", reason);
    }
}
