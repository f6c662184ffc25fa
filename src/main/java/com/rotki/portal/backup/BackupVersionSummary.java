package com.rotki.portal.backup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

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
public record BackupVersionSummary(
        BackupVersionId id,
        boolean current,
        long size,
        String fileHash,
        Instant uploadedAt,
        Instant lastModified,
        Instant currentSince,
        UploadingDevice device,
        @Nullable String appVersion) {}
