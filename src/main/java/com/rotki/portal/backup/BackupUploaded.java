package com.rotki.portal.backup;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Duration;
import java.time.Instant;

/**
 * A backup arrived as a whole and is the current one. The app uploads as often as every hour: the log keeps the first of a
 * day.
 *
 * @param size in bytes
 */
public record BackupUploaded(AccountId account, Instant at, Actor actor, long size, boolean worthLogging)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.BACKUP_UPLOADED;
    }

    static final Duration LOGGED_ONCE_IN = Duration.ofDays(1);
}
