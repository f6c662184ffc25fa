package com.rotki.portal.account;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;

/**
 * The owner of an account deleted it. Its addresses are told by a letter: when this is committed they are known no more.
 */
public record AccountDeleted(AccountId account, Instant at, Actor actor) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.ACCOUNT_DELETED;
    }
}
