package com.rotki.portal.blobstore;

import com.rotki.portal.blobstore.BlobStore.BlobStoreException;
import com.rotki.portal.blobstore.BlobStore.ChunkLengthException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Brings a chunk from the network to a file, and tells a sender that fails from a disk that does. */
final class ChunkCopy {

    static final int BUFFER = 64 * 1024;

    private ChunkCopy() {}

    /**
     * Copies {@code chunk} to the end of {@code file}.
     *
     * @param length the bytes that there must be, from 1
     * @throws ChunkLengthException if there are fewer or more
     * @throws IOException if the sender fails
     * @throws BlobStoreException if the disk fails
     */
    static void toFile(InputStream chunk, long length, FileChannel file) throws IOException {
        if (length < 1) {
            throw new IllegalArgumentException("A chunk has at least one byte");
        }
        byte[] buffer = new byte[BUFFER];
        long copied = 0;
        for (int read = chunk.read(buffer); read >= 0; read = chunk.read(buffer)) {
            copied += read;
            if (copied > length) {
                throw new ChunkLengthException("The chunk goes on after %d bytes".formatted(length));
            }
            append(file, ByteBuffer.wrap(buffer, 0, read));
        }
        if (copied < length) {
            throw new ChunkLengthException("The chunk ends after %d of %d bytes".formatted(copied, length));
        }
    }

    private static void append(FileChannel file, ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException full) {
            throw new BlobStoreException("A chunk of a backup cannot be written to the disk", full);
        }
    }
}
