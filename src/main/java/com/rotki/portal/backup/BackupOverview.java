package com.rotki.portal.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that can be told of an account's backups without their content.
 *
 * @param versions the latest uploaded first
 * @param lastUpload the latest upload that was tried; null if none was in the last weeks
 * @param retention what is kept, and for how long
 * @param deletedAt when all of it is deleted because the subscription has ended; null while it works or nothing is kept
 * @param old whether the current one is older than a working sync would leave it
 */
public record BackupOverview(
        List<VersionSummary> versions,
        Quota quota,
        @Nullable UploadSummary lastUpload,
        Kept retention,
        @Nullable Instant deletedAt,
        boolean old) {

    /**
     * The kept versions.
     *
     * @param versions at most so many, the current one included
     * @param age versions that are older go, except the current one
     * @param afterEnd how long everything stays after the subscription has ended
     */
    public record Kept(int versions, Duration age, Duration afterEnd) {}

    /** Copies the list. */
    public BackupOverview {
        versions = List.copyOf(versions);
    }

    /** Returns the version that the app gets. */
    public Optional<VersionSummary> current() {
        return versions.stream().filter(VersionSummary::current).findFirst();
    }

    /**
     * How much may be kept.
     *
     * @param used bytes of all kept versions
     * @param most bytes of all versions together; 0 if the tier has no backups
     * @param largest bytes of one backup; 0 if the tier has no backups
     */
    public record Quota(long used, long most, long largest) {}

    /**
     * A kept version of the backup.
     *
     * @param current whether it is the one that the app gets
     * @param size in bytes
     * @param fileHash base64 of the SHA-256 of the bytes
     * @param lastModified when its user last changed something, as the app says
     * @param currentSince when it last became the current one
     * @param appVersion as the app said; null if it did not
     */
    public record VersionSummary(
            BackupVersionId id,
            boolean current,
            long size,
            String fileHash,
            Instant uploadedAt,
            Instant lastModified,
            Instant currentSince,
            UploadingDevice device,
            @Nullable String appVersion) {}

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
}
