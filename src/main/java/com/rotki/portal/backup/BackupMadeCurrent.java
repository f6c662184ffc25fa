package com.rotki.portal.backup;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * The owner went back to an earlier version: the app gets that one from now on.
 *
 * @param uploadedAt when that version came
 */
public record BackupMadeCurrent(AccountId account, Instant at, Actor actor, Instant uploadedAt)
        implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.BACKUP_MADE_CURRENT;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("uploadedAt", uploadedAt.toString());
    }
}
