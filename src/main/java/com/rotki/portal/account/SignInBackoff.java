package com.rotki.portal.account;

import java.time.Duration;

/**
 * How long one has to wait after so many attempts in a row (requirement D4).
 *
 * @param free how many cost nothing
 * @param first what the next one costs; each one after it twice as much as the one before
 * @param longest the most that one costs
 */
record SignInBackoff(int free, Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 16;

    /** Returns how long to wait after the {@code failures}th in a row; zero if not at all. */
    Duration after(int failures) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        Duration pause = first.multipliedBy(1L << Math.min(MOST_DOUBLINGS, failures - free - 1));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
