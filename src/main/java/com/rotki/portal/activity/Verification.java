package com.rotki.portal.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The result of recomputing an account's chain.
 *
 * @param entries how many there are; up to the first break if there is one
 * @param firstBreak null if the chain is intact
 */
public record Verification(long entries, @Nullable Break firstBreak) {

    /** Returns whether every entry is as it was written and none is missing. */
    public boolean intact() {
        return firstBreak == null;
    }

    /** The fault that was found. */
    public enum Cause {
        /** The entry is not as it was written. */
        CHANGED,
        /** The entry is not there any more. */
        MISSING,
        /** The entry was not written by the portal. */
        ADDED,
        /** The mark of how far the chain has got was changed or removed, so entries after this one may be missing. */
        END_UNPROVEN
    }

    /**
     * The first place where the chain does not hold.
     *
     * @param sequence of the entry
     * @param at what the entry says of its time; null if there is no entry
     */
    public record Break(long sequence, @Nullable Instant at, Cause cause) {}
}
