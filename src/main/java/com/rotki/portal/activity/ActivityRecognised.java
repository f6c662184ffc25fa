package com.rotki.portal.activity;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * The owner of an account said of an entry: that was me.
 *
 * @param sequence of the entry
 */
public record ActivityRecognised(AccountId account, Instant at, Actor actor, long sequence) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.ACTIVITY_RECOGNISED;
    }

    @Override
    public Map<String, String> details() {
        return detailsOf(sequence);
    }

    static Map<String, String> detailsOf(long sequence) {
        return Map.of("sequence", String.valueOf(sequence));
    }
}
