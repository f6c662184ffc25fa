package com.rotki.portal.account;

import java.time.Duration;

/**
 * How long nobody may try a password for an address after so many wrong ones in a row (requirement D4): the first nine are
 * free, the tenth costs a minute, each one after it twice as long as the one before, up to an hour.
 */
final class SignInPause {

    private static final int FREE = 9;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS_TO_LONGEST = 6;

    private SignInPause() {}

    /** Returns how long to wait after the {@code failures}th wrong password in a row; zero if not at all. */
    static Duration after(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        int doublings = failures - FREE - 1;
        return doublings >= DOUBLINGS_TO_LONGEST ? LONGEST : FIRST.multipliedBy(1L << doublings);
    }
}
