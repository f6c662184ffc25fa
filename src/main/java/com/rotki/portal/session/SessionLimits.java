package com.rotki.portal.session;

import com.rotki.portal.platform.StoredMoment;
import java.time.Duration;
import java.time.Instant;

/**
 * How long the sessions of an account last.
 *
 * @param idle without anything that somebody does in it
 * @param absolute in all
 */
public record SessionLimits(Duration idle, Duration absolute) {

    /** Returns the moment after which a session is over if nobody does anything in it. */
    Instant idleEnd(Instant lastActiveAt) {
        return lastActiveAt.plus(idle);
    }

    /** Returns the moment after which a session is over, whatever is done in it. */
    Instant absoluteEnd(Instant startedAt) {
        return startedAt.plus(absolute);
    }

    /** Returns whether a session is over; one of a clock that was ahead is, too: nobody knows how old it is. */
    boolean exceeded(Instant startedAt, Instant lastActiveAt, Instant now) {
        return StoredMoment.isAhead(startedAt, now)
                || StoredMoment.isAhead(lastActiveAt, now)
                || now.isAfter(idleEnd(lastActiveAt))
                || now.isAfter(absoluteEnd(startedAt));
    }

    SessionTimeLeft timeLeft(SessionValidity.Known session, Instant now) {
        Instant idleEnd = idleEnd(session.lastActiveAt());
        Instant absoluteEnd = absoluteEnd(session.startedAt());
        boolean extendable = idleEnd.isBefore(absoluteEnd);
        Duration left = Duration.between(now, extendable ? idleEnd : absoluteEnd);
        return new SessionTimeLeft(left.isNegative() ? Duration.ZERO : left, extendable);
    }

    /**
     * How long a session still lasts if nobody does anything in it.
     *
     * @param left zero or more
     * @param extendable whether doing something makes it last longer; not, once its whole time is nearly up
     */
    public record SessionTimeLeft(Duration left, boolean extendable) {}
}
