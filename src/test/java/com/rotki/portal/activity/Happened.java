package com.rotki.portal.activity;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import java.time.Instant;
import java.util.Map;

/** An event like those of the features. */
record Happened(AccountId account, Instant at, Actor actor, Map<String, String> details) implements AccountEvent {

    @Override
    public EventKind kind() {
        return EventKind.IDENTITY_CONFIRMED;
    }

    static Happened to(AccountId account, Instant at) {
        return to(account, at, Map.of());
    }

    static Happened to(AccountId account, Instant at, Map<String, String> details) {
        var owner = new Actor(account, "owner@example.org", Actor.Kind.OWNER, Role.SUBSCRIBER, at);
        return new Happened(account, at, owner, details);
    }
}
