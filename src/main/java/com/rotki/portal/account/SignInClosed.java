package com.rotki.portal.account;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;

/** So many wrong passwords came from strangers that none is looked at any more but in the owner's own browsers. */
public record SignInClosed(AccountId account, Instant at, Actor actor) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.SIGN_IN_CLOSED;
    }
}
