package com.rotki.portal.platform;

import java.time.Duration;
import java.time.Instant;

/**
 * Judges moments that were stored earlier. The clock may have been wrong then: a moment further in the future than any
 * honest clock error is not believed, or a clock that was ahead for an hour would lock people out long after it was set
 * right.
 */
public final class StoredMoment {

    /** Honest clocks, of two nodes or of one before and after it was set, differ by less. */
    public static final Duration CLOCK_ERROR = Duration.ofMinutes(5);

    private StoredMoment() {}

    /** Returns whether something cannot have happened then: it lies further in the future than any honest clock error. */
    public static boolean isAhead(Instant happened, Instant now) {
        return happened.isAfter(latest(now));
    }

    /** Returns the latest moment at which something that is on record can have happened. */
    public static Instant latest(Instant now) {
        return now.plus(CLOCK_ERROR);
    }

    /**
     * Returns whether a deadline is still to come.
     *
     * @param longest how far ahead it can have been set at most: what is further away was set by a wrong clock, and is over
     */
    public static boolean isOpen(Instant deadline, Duration longest, Instant now) {
        return deadline.isAfter(now) && !isAhead(deadline, now.plus(longest));
    }
}
