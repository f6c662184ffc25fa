package com.rotki.portal.identity;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;

/** The authenticator app was removed: its codes are not taken any more. */
public record AuthenticatorAppRemoved(AccountId account, Instant at, Actor actor) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.AUTHENTICATOR_APP_REMOVED;
    }
}
