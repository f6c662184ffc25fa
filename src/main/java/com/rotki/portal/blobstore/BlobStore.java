package com.rotki.portal.blobstore;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/**
 * Holds the bytes of backups. A blob is written in numbered chunks, is assembled once and never changes then. All
 * that is known of a blob is in the store itself: another node, or the same one after a crash, goes on where the last
 * call ended. Bytes pass through buffers of 64 KiB and are never collected in memory.
 *
 * <p>Keys have 32 characters (0–9, a–f), receipts are ASCII of at most 255 characters. A key or a receipt of another
 * shape is refused with {@link IllegalArgumentException}. When the store itself fails, or has nothing under a key, each
 * method throws {@link BlobStoreException}; blobs that are whole are not touched by that, and the call may be
 * repeated. Methods may be called at the same time, for the same key too.
 */
public interface BlobStore {

    /** The highest number of a chunk; S3 allows no more. */
    int MAX_CHUNKS = 10_000;

    /**
     * Opens a new blob. Nothing can be read under its key yet.
     *
     * @param key a fresh one of {@link BlobKeys}
     */
    void begin(String key);

    /**
     * Writes one chunk; it is durable when this returns. Chunks may come in any order and at the same time. A chunk
     * that is sent again makes another receipt. The file store keeps what each receipt stands for; S3 keeps the last
     * chunk of a number only, see {@link S3BlobStore}.
     *
     * @param number place of the chunk in the blob, 1 to {@link #MAX_CHUNKS}
     * @param chunk the bytes; read to their end, not closed
     * @param length how many bytes there must be, from 1; all but the last chunk of a blob need {@link #leastChunk()}
     * @return a receipt, with which {@link #complete} names this chunk
     * @throws ChunkLengthException if {@code chunk} ends early or goes on after {@code length} bytes; nothing is kept
     * @throws IOException if {@code chunk} cannot be read to its end; nothing is kept
     */
    String write(String key, int number, InputStream chunk, long length) throws IOException;

    /**
     * Assembles the blob, which can be read from then on, and reads it back. Writing to it is over then. Calling again
     * with the same receipts is safe: a blob that is whole is only read again.
     *
     * @param receipts one for each chunk, those of the numbers 1, 2, 3 … in this order; at least one
     * @return what is stored, to be compared with what its owner signed
     */
    StoredBlob complete(String key, List<String> receipts);

    /**
     * Returns the bytes of a whole blob; the caller closes the stream. They come as they are read.
     *
     * @param offset the first byte to return, 0 to the size of the blob less one
     */
    InputStream open(String key, long offset);

    /**
     * Removes a chunk that was replaced, so {@link #complete} does not name it. Calling again is safe. S3
     * has only the last one of each number anyway.
     */
    default void discardChunk(String key, String receipt) {}

    /** Removes whatever there is of a blob: chunks, a half-assembled one, a whole one. Calling again is safe. */
    void discard(String key);

    /**
     * Returns the keys of all blobs, whole or not, last written to before {@code instant}. A store that
     * does not know when the last chunk of an open blob came goes by when it was begun. Each key is listed once.
     */
    List<String> keysOlderThan(Instant instant);

    /** Returns the least size in bytes of a chunk that is not the last of its blob, from 1. */
    long leastChunk();

    /** A chunk had more or fewer bytes than announced; nothing of it was kept. */
    final class ChunkLengthException extends IOException {

        ChunkLengthException(String message) {
            super(message);
        }
    }

    /**
     * The store failed or does not have what was asked for. The message is for the operator's log and names neither a key
     * of a blob nor anything secret.
     */
    final class BlobStoreException extends RuntimeException {

        public BlobStoreException(String message) {
            super(message);
        }

        public BlobStoreException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
