package com.rotki.portal.throttle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a password may be tried, and what it costs if it is wrong.
 *
 * @param refusedUntil until when none may be tried; null if this one may
 * @param pausedIfWrong until when the next one has to wait if this one is wrong; null if it need not
 * @param closedIfWrong whether from then on none of a stranger's is looked at any more if this one is wrong
 */
public record SignInAttempt(
        @Nullable Instant refusedUntil, @Nullable Instant pausedIfWrong, boolean closedIfWrong) {

    /** An attempt that nobody counts: no account can be behind it. */
    public static final SignInAttempt FREE = new SignInAttempt(null, null);

    /** No password is looked at any more, until there is a new one. */
    static final Instant FOR_GOOD = Instant.MAX;

    /** An attempt that closes nothing. */
    SignInAttempt(@Nullable Instant refusedUntil, @Nullable Instant pausedIfWrong) {
        this(refusedUntil, pausedIfWrong, false);
    }

    /** Returns whether none is looked at any more, until there is a new password. */
    public boolean refusedForGood() {
        return FOR_GOOD.equals(refusedUntil);
    }
}
