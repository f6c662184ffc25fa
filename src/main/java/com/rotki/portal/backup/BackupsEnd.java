package com.rotki.portal.backup;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import java.time.Instant;
import java.util.Map;

/** The subscription has ended: the backups will be deleted, unless it is renewed. */
public sealed interface BackupsEnd extends AccountEvent {

    /** Returns when that will be. */
    Instant deletedAt();

    @Override
    default Map<String, String> details() {
        return Map.of("deletedAt", deletedAt().toString());
    }

    /** Told when the subscription has ended. */
    record BackupsEndLater(AccountId account, Instant at, Actor actor, Instant deletedAt) implements BackupsEnd {
        @Override
        public EventKind kind() {
            return EventKind.BACKUPS_END_LATER;
        }
    }

    /** Told when a month is left. */
    record BackupsEndInMonth(AccountId account, Instant at, Actor actor, Instant deletedAt) implements BackupsEnd {
        @Override
        public EventKind kind() {
            return EventKind.BACKUPS_END_IN_MONTH;
        }
    }

    /** Told when a week is left, for the last time. */
    record BackupsEndInWeek(AccountId account, Instant at, Actor actor, Instant deletedAt) implements BackupsEnd {
        @Override
        public EventKind kind() {
            return EventKind.BACKUPS_END_IN_WEEK;
        }
    }
}
