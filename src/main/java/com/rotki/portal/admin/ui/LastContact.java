package com.rotki.portal.admin.ui;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a device was last heard of, as one chooses it. */
enum LastContact {
    WITHIN_A_DAY(1, false),
    WITHIN_A_WEEK(7, false),
    SILENT_FOR_A_MONTH(30, true),
    SILENT_FOR_A_QUARTER(90, true),
    SILENT_FOR_A_YEAR(365, true);

    private final int days;
    private final boolean silent;

    LastContact(int days, boolean silent) {
        this.days = days;
        this.silent = silent;
    }

    @Nullable Instant after(Instant now) {
        return silent ? null : now.minus(Duration.ofDays(days));
    }

    @Nullable Instant before(Instant now) {
        return silent ? now.minus(Duration.ofDays(days)) : null;
    }
}
