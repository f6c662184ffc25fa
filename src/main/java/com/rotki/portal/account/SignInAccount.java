package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;

/** An account as the sign-in sees it. The hash of its password stays here. */
public final class SignInAccount {

    private final Account account;

    SignInAccount(Account account) {
        this.account = account;
    }

    /** Returns which account it is. */
    public AccountId id() {
        return account.id();
    }

    /** Returns its owner, as proved {@code at} that time. */
    public Actor actor(Instant at) {
        return account.actor(at);
    }

    /** Returns whether whoever signed in at that time has to do so again. */
    public boolean endedSessionsSince(Instant signedInAt) {
        return account.endedSessionsSince(signedInAt);
    }

    String passwordHash() {
        return account.passwordHash();
    }
}
