package com.rotki.portal.account;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The owner of an account confirmed another address to sign in with. The old one hears of it, too (requirement D13). */
public record EmailChanged(AccountId account, Instant at, Actor actor, String oldEmail, String newEmail)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.EMAIL_CHANGED;
    }

    /** What is kept for good names no address in full. */
    @Override
    public Map<String, String> details() {
        return Map.of("oldEmail", new EmailAddress(oldEmail).masked(), "newEmail", new EmailAddress(newEmail).masked());
    }

    @Override
    public List<String> alsoTell() {
        return List.of(oldEmail);
    }
}
