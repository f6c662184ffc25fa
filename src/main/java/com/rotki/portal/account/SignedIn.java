package com.rotki.portal.account;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** Somebody signed in. */
public record SignedIn(AccountId account, Instant at, Actor actor, SignInWay way) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.SIGNED_IN;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("signInWay", way.code());
    }
}
