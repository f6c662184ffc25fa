package com.rotki.portal.backup;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;

/** Told when the subscription has ended. */
public record BackupsEndLater(AccountId account, Instant at, Actor actor, Instant deletedAt) implements BackupsEnd {
    @Override
    public EventKind kind() {
        return EventKind.BACKUPS_END_LATER;
    }
}
