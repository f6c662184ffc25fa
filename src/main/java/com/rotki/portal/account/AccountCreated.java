package com.rotki.portal.account;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;

/** Somebody who had signed up confirmed their address. */
public record AccountCreated(AccountId account, Instant at, Actor actor) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.ACCOUNT_CREATED;
    }
}
