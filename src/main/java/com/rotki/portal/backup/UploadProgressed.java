package com.rotki.portal.backup;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;

/** A part of a backup arrived. For open pages; the log keeps what comes of it. */
public record UploadProgressed(AccountId account, Instant at, Actor actor) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.UPLOAD_PROGRESSED;
    }

    @Override
    public boolean worthLogging() {
        return false;
    }
}
