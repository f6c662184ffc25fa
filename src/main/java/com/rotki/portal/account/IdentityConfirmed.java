package com.rotki.portal.account;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;

/** The owner of a session proved once more who they are. */
public record IdentityConfirmed(AccountId account, Instant at, Actor actor) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.IDENTITY_CONFIRMED;
    }
}
