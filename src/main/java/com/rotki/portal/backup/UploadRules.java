package com.rotki.portal.backup;

import com.rotki.portal.backup.UploadChunk.Range;
import com.rotki.portal.blobstore.BlobStore;

/** The rules that a chunk has to obey (requirement F7). */
final class UploadRules {

    /** No chunk is longer; the app's have 10,000,000 bytes. */
    static final long MOST_IN_CHUNK = 10L << 20;

    private UploadRules() {}

    /**
     * Looks at a chunk that begins an upload.
     *
     * @param leastChunk bytes that a chunk must have which is not the last
     * @throws UploadRefusedException if it cannot be the first one of such a file
     */
    static void requireFirst(UploadChunk chunk, long leastChunk) {
        requireSound(chunk);
        Range range = chunk.range();
        if (range.start() != 0) {
            throw UploadRefusedException.notContiguous(0);
        }
        boolean tooSmall = !range.last() && range.length() < leastChunk;
        boolean tooMany = (range.total() - 1) / range.length() >= BlobStore.MAX_CHUNKS;
        if (tooSmall || tooMany) {
            throw UploadRefusedException.rangeInvalid();
        }
    }

    /**
     * Returns the number of a chunk that goes on with an upload, or comes once more.
     *
     * @throws UploadRefusedException if it is another file's, leaves a gap or is not as long as those before
     */
    static int requireNext(BackupUpload upload, UploadChunk chunk) {
        requireSound(chunk);
        if (!upload.isOfSameFile(chunk)) {
            throw UploadRefusedException.anotherFile();
        }
        Range range = chunk.range();
        if (range.start() > upload.chunks() * upload.chunkSize()) {
            throw UploadRefusedException.notContiguous(upload.chunks() * upload.chunkSize());
        }
        boolean rightPlace = range.start() % upload.chunkSize() == 0;
        boolean rightLength =
                range.last() ? range.length() <= upload.chunkSize() : range.length() == upload.chunkSize();
        if (!rightPlace || !rightLength) {
            throw UploadRefusedException.rangeInvalid();
        }
        return (int) (range.start() / upload.chunkSize()) + 1;
    }

    private static void requireSound(UploadChunk chunk) {
        Range range = chunk.range();
        boolean sound = chunk.totalSize() > 0
                && range.total() == chunk.totalSize()
                && range.start() >= 0
                && range.end() >= range.start()
                && range.end() < range.total()
                && range.length() <= MOST_IN_CHUNK;
        if (!sound) {
            throw UploadRefusedException.rangeInvalid();
        }
    }
}
