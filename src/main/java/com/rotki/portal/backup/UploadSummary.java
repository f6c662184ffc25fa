package com.rotki.portal.backup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An upload, under way or ended.
 *
 * @param received bytes that arrived
 * @param totalSize bytes that the app announced
 * @param code why it was refused, as {@code backup.too-large}; null if it was not
 * @param attempts how many times in a row the same was tried and refused, at least 1
 * @param lastAt when something last arrived of it, or when it was last refused
 */
public record UploadSummary(
        UploadState state,
        long received,
        long totalSize,
        @Nullable String code,
        int attempts,
        Instant startedAt,
        Instant lastAt) {

    /** Returns how much of it arrived, from 0 to 1. */
    public double progress() {
        return totalSize == 0 ? 0 : (double) received / totalSize;
    }

    /** Returns whether more of it is expected. */
    public boolean underWay() {
        return UploadState.UNDER_WAY.contains(state);
    }
}
