package com.rotki.portal.session;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The owner ended all sessions but the one in which they did it.
 *
 * @param kept that one; null if it was done without one
 * @param count how many were ended
 */
public record OtherSessionsEnded(
        AccountId account,
        Instant at,
        Actor actor,
        @Nullable SessionId kept,
        int count) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.OTHER_SESSIONS_ENDED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("count", String.valueOf(count));
    }
}
