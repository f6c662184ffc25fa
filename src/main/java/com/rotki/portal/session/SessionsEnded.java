package com.rotki.portal.session;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** An admin ended all sessions of an account: whoever is signed in to it has to do so again. */
public record SessionsEnded(AccountId account, Instant at, Actor actor, String reason) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.SESSIONS_ENDED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reason", reason);
    }
}
