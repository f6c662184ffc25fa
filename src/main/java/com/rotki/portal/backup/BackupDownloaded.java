package com.rotki.portal.backup;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * Somebody who was signed in to the portal got a version of the backup.
 *
 * @param uploadedAt when that version came
 */
public record BackupDownloaded(AccountId account, Instant at, Actor actor, Instant uploadedAt) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.BACKUP_DOWNLOADED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("uploadedAt", uploadedAt.toString());
    }
}
