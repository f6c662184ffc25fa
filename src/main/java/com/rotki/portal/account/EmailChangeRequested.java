package com.rotki.portal.account;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * Somebody who is signed in wants to sign in with another address. Nothing has changed yet.
 *
 * @param newEmail masked: it may not be theirs
 */
public record EmailChangeRequested(AccountId account, Instant at, Actor actor, String newEmail)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.EMAIL_CHANGE_REQUESTED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("newEmail", newEmail);
    }
}
