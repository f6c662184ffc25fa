package com.rotki.portal.account;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** An admin took back what wrong passwords held against an account. */
public record SignInUnlocked(AccountId account, Instant at, Actor actor, String reason) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.SIGN_IN_UNLOCKED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reason", reason);
    }
}
