package com.rotki.portal.backup;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * The app wanted to upload a backup and was refused. It tries again every hour: the log keeps the first of a row.
 *
 * @param code why, as {@code backup.too-large}
 */
public record UploadRefused(AccountId account, Instant at, Actor actor, String code, boolean worthLogging)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.UPLOAD_REFUSED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("code", code);
    }
}
