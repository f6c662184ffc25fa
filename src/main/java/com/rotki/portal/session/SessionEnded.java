package com.rotki.portal.session;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One session of an account was ended from another one.
 *
 * @param reason why the staff did it; null if it was the owner
 */
public record SessionEnded(
        AccountId account,
        Instant at,
        Actor actor,
        SessionId session,
        @Nullable String reason) implements AccountEvent {
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
