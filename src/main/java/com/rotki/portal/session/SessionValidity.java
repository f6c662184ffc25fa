package com.rotki.portal.session;

import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The facts that decide whether a session may go on.
 *
 * @param role what the account is for now
 * @param endedAt whoever signed in up to then has to sign in again; null if nobody has
 * @param othersEndedAt the same for whoever has opened no page yet
 * @param known the session itself; null if it is in no list
 */
record SessionValidity(
        Role role,
        @Nullable Instant endedAt,
        @Nullable Instant othersEndedAt,
        @Nullable Known known) {

    /** A session as it is stored. */
    record Known(Instant startedAt, Instant lastActiveAt, boolean ended) {}

    /** Whether a session may go on. */
    enum Verdict {
        /** It may, and is in no list yet. */
        NEW,
        HOLDS,
        ENDED,
        ROLE_CHANGED,
        TIME_UP
    }

    /**
     * Judges the session of this account's person.
     *
     * @param listed whether the session was put into the list once
     */
    Verdict judge(Actor actor, boolean listed, SessionLimits limits, Instant now) {
        Role needed = actor.isVisiting() ? Role.SUPPORT : actor.role();
        if (role != needed) {
            return Verdict.ROLE_CHANGED;
        }
        if (!after(endedAt, actor)) {
            return Verdict.ENDED;
        }
        if (!listed && !after(othersEndedAt, actor)) {
            return Verdict.ENDED;
        }
        // Until it is listed nothing is known of it but the sign-in.
        Known session = listed ? known : new Known(actor.authenticatedAt(), actor.authenticatedAt(), false);
        if (session == null || session.ended()) {
            return Verdict.ENDED;
        }
        // A visit has its own, short end, which leads back here.
        Instant lastActiveAt = actor.isVisiting() ? now : session.lastActiveAt();
        if (limits.exceeded(session.startedAt(), lastActiveAt, now)) {
            return Verdict.TIME_UP;
        }
        return listed ? Verdict.HOLDS : Verdict.NEW;
    }

    private static boolean after(@Nullable Instant ended, Actor actor) {
        return ended == null || actor.authenticatedAt().isAfter(ended);
    }
}
