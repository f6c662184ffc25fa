package com.rotki.portal.account;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;

/** All data of an account was downloaded. */
public record DataExported(AccountId account, Instant at, Actor actor) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.DATA_EXPORTED;
    }
}
