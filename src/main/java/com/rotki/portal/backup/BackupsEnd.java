package com.rotki.portal.backup;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * The subscription has ended: the backups will be deleted, unless it is renewed.
 *
 * @param deletedAt when that will be
 */
public record BackupsEnd(AccountId account, Instant at, Actor actor, Instant deletedAt) implements AccountEvent {

    @Override
    public Map<String, String> details() {
        return Map.of("deletedAt", deletedAt.toString());
    }
}
