package com.rotki.portal.backup;

import com.rotki.portal.platform.AccountEvent;
import java.time.Instant;
import java.util.Map;

/** The subscription has ended: the backups will be deleted, unless it is renewed. */
public sealed interface BackupsEnd extends AccountEvent permits BackupsEndLater, BackupsEndInMonth, BackupsEndInWeek {

    /** Returns when that will be. */
    Instant deletedAt();

    @Override
    default Map<String, String> details() {
        return Map.of("deletedAt", deletedAt().toString());
    }
}
