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
        List<BackupVersionSummary> versions,
        BackupQuota quota,
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
    public Optional<BackupVersionSummary> current() {
        return versions.stream().filter(BackupVersionSummary::current).findFirst();
    }
}
