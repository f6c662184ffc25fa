package com.rotki.portal.account;

import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an account's sessions are measured by.
 *
 * @param role what the account is for now
 * @param endedAt whoever signed in up to then has to sign in again; null if nobody has
 */
record SessionValidity(Role role, @Nullable Instant endedAt) {

    /** Returns whether a session of this account's person may go on. */
    boolean holds(Actor actor) {
        Role needed = actor.isVisiting() ? Role.SUPPORT : actor.role();
        return role == needed && (endedAt == null || actor.authenticatedAt().isAfter(endedAt));
    }
}
