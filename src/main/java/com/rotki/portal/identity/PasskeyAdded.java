package com.rotki.portal.identity;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** A passkey was registered. */
public record PasskeyAdded(AccountId account, Instant at, Actor actor, String name) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.PASSKEY_ADDED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("name", name);
    }
}
