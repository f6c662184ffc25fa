package com.rotki.portal.backup;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * The owner deleted the whole copy in the cloud.
 *
 * @param versions how many there were
 */
public record BackupsDeleted(AccountId account, Instant at, Actor actor, int versions) implements AccountEvent {
    @Override
    public EventKind kind() {
        return EventKind.BACKUPS_DELETED;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("versions", String.valueOf(versions));
    }
}
