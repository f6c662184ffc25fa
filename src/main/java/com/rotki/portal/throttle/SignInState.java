package com.rotki.portal.throttle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What wrong passwords hold against an address.
 *
 * @param failures how many in a row
 * @param lastFailureAt when the last of them was; null if there was none
 * @param pausedUntil until when no password is looked at; null, or past, if they are
 */
public record SignInState(
        int failures,
        @Nullable Instant lastFailureAt,
        @Nullable Instant pausedUntil) {

    public static final SignInState CLEAN = new SignInState(0, null, null);

    /** Returns whether no password is looked at. */
    public boolean pausedAt(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil);
    }

    /** Returns whether no stranger's password is looked at any more, until the owner signs in or an admin takes it back. */
    public boolean exhausted() {
        return failures >= AttemptTarget.Asker.ANYBODY.most();
    }
}
