package com.rotki.portal.edge;

import java.time.Duration;

/**
 * How much of a body is read, and how long for.
 *
 * @param most bytes
 * @param patience how long reading may wait for bytes in all, whatever arrives
 * @param slowest bytes a second that earn more time: who sends no slower is never cut off
 */
record BodyLimits(long most, Duration patience, long slowest) {

    /** Returns for how long reading may have waited after {@code received} bytes. */
    Duration patienceAfter(long received) {
        return patience.plusMillis(received * 1000 / slowest);
    }
}
