package com.rotki.portal.session;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that happened to the sessions of an account. */
public sealed interface SessionEvent extends AccountEvent {

    /**
     * One session of an account was ended from another one.
     *
     * @param reason why the staff did it; null if it was the owner
     */
    record SessionEnded(
            AccountId account,
            Instant at,
            Actor actor,
            SessionId session,
            @Nullable String reason) implements SessionEvent {
        @Override
        public EventKind kind() {
            return EventKind.SESSION_ENDED;
        }

        @Override
        public Map<String, String> details() {
            return reason == null
                    ? Map.of("session", session.toString())
                    : Map.of("session", session.toString(), "reason", reason);
        }
    }

    /**
     * The owner ended all sessions but the one in which they did it.
     *
     * @param kept that one; null if it was done without one
     * @param count how many were ended
     */
    record OtherSessionsEnded(
            AccountId account,
            Instant at,
            Actor actor,
            @Nullable SessionId kept,
            int count) implements SessionEvent {
        @Override
        public EventKind kind() {
            return EventKind.OTHER_SESSIONS_ENDED;
        }

        @Override
        public Map<String, String> details() {
            return Map.of("count", String.valueOf(count));
        }
    }
}
