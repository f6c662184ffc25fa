package com.rotki.portal.backup;

import org.jspecify.annotations.Nullable;

/**
 * One chunk of an upload, as its signed fields and its Content-Range describe it. Nothing of it is trusted yet.
 *
 * @param uploadId null for the first chunk
 * @param fileHash base64 of the SHA-256 of the whole file
 * @param lastModified unix seconds
 * @param totalSize bytes of the whole file, as signed
 * @param range where the chunk belongs
 * @param appVersion as the app said; null if it did not
 */
public record UploadChunk(
        @Nullable String uploadId,
        String fileHash,
        long lastModified,
        long totalSize,
        Range range,
        @Nullable String appVersion) {

    /**
     * A part of a file.
     *
     * @param start first byte, from 0
     * @param end last byte
     * @param total bytes of the whole file
     */
    public record Range(long start, long end, long total) {

        /** Returns how many bytes it is. */
        public long length() {
            return end - start + 1;
        }

        /** Returns whether nothing comes after it. */
        public boolean last() {
            return end + 1 == total;
        }
    }
}
