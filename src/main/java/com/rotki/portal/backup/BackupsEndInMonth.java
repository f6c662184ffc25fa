package com.rotki.portal.backup;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;

/** Told when a month is left. */
public record BackupsEndInMonth(AccountId account, Instant at, Actor actor, Instant deletedAt) implements BackupsEnd {
    @Override
    public EventKind kind() {
        return EventKind.BACKUPS_END_IN_MONTH;
    }
}
