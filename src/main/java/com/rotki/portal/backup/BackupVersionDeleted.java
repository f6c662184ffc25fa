package com.rotki.portal.backup;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * The owner deleted one version of the backup.
 *
 * @param uploadedAt when that version came
 */
public record BackupVersionDeleted(AccountId account, Instant at, Actor actor, Instant uploadedAt)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.BACKUP_VERSION_DELETED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("uploadedAt", uploadedAt.toString());
    }
}
