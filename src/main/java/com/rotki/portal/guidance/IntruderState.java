package com.rotki.portal.guidance;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the steps after a foreign sign-in are.
 *
 * @param otherSessions how many sessions are open besides the one that asks
 * @param passwordChanged whether the person changed it on the way
 * @param credentials whether the account has API credentials
 * @param frozenAt since when these are frozen; null if they are not
 */
public record IntruderState(
        int otherSessions,
        boolean passwordChanged,
        boolean credentials,
        @Nullable Instant frozenAt) {

    /** Returns the steps of this account: without credentials there is nothing to freeze. */
    public List<IntruderStep> steps() {
        return Arrays.stream(IntruderStep.values())
                .filter(step -> step != IntruderStep.FREEZE || credentials)
                .toList();
    }

    /** Returns the step that is next; empty if all are done. */
    public Optional<IntruderStep> next() {
        return steps().stream().filter(step -> !done(step)).findFirst();
    }

    /** Returns whether a step is done. One that came back, as a new session of the intruder, is to be done again. */
    public boolean done(IntruderStep step) {
        return switch (step) {
            case SESSIONS -> otherSessions == 0;
            case PASSWORD -> passwordChanged;
            case FREEZE -> frozenAt != null;
        };
    }

    /**
     * The steps after a sign-in that was not the owner's, in this order: each is useless before the one above.
     */
    public enum IntruderStep {
        /** All other sessions end: whoever is in is out. */
        SESSIONS,
        /** Another password: whoever was in cannot come back. */
        PASSWORD,
        /** Frozen credentials: what was copied meanwhile opens nothing. */
        FREEZE
    }
}
