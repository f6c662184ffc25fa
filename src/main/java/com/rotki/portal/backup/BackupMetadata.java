package com.rotki.portal.backup;

import java.time.Instant;

/**
 * The metadata of the current backup, as the app asks for them.
 *
 * @param uploadedAt when the server had all of it
 * @param lastModified unix seconds, exactly as the app said
 * @param fileHash base64 of the SHA-256 of the bytes
 * @param size in bytes
 */
public record BackupMetadata(Instant uploadedAt, long lastModified, String fileHash, long size) {}
