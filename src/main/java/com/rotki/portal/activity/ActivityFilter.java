package com.rotki.portal.activity;

import com.rotki.portal.platform.ActivityGroup;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Selects entries.
 *
 * @param group null for all
 * @param from the earliest time, inclusive; null for no limit
 * @param until the end of the time, exclusive; null for no limit
 */
public record ActivityFilter(
        @Nullable ActivityGroup group,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Everything. */
    public static final ActivityFilter ALL = new ActivityFilter(null, null, null);
}
