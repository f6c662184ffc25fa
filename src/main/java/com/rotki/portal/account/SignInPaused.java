package com.rotki.portal.account;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** After too many wrong passwords in a row none is looked at for a while. */
public record SignInPaused(AccountId account, Instant at, Actor actor, Instant until) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.SIGN_IN_PAUSED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("until", until.toString());
    }
}
