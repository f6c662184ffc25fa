package com.rotki.portal.blobstore;

import com.rotki.portal.blobstore.BlobStore.BlobStoreException;
import com.rotki.portal.blobstore.BlobStore.ChunkLengthException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;

/**
 * A chunk on its way to another server, in a file of no name: so it can be sent again when the connection breaks, takes
 * no memory, and is gone with the process (on Windows with {@link #close}).
 */
final class ChunkSpool implements AutoCloseable {

    private final FileChannel file;

    private ChunkSpool(FileChannel file) {
        this.file = file;
    }

    /** Makes the directory, where it is missing, and tries whether it can be written. */
    static void prepare(Path directory) throws IOException {
        DurableFiles.makeDirectories(directory.toAbsolutePath().normalize());
        open(directory).close();
    }

    /**
     * Takes a chunk in.
     *
     * @throws ChunkLengthException if it has not {@code length} bytes
     * @throws IOException if it cannot be read to its end
     * @throws BlobStoreException if the directory cannot be written
     */
    static ChunkSpool of(InputStream chunk, long length, Path directory) throws IOException {
        ChunkSpool spool = new ChunkSpool(opened(directory));
        try {
            ChunkCopy.toFile(chunk, length, spool.file);
            return spool;
        } catch (IOException | RuntimeException failed) {
            spool.close();
            throw failed;
        }
    }

    /** Returns the bytes from the first on, each time. */
    InputStream stream() {
        return new FromStart(file);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failed) {
            throw new BlobStoreException("A chunk of a backup cannot be removed from the disk", failed);
        }
    }

    private static FileChannel opened(Path directory) {
        try {
            return open(directory);
        } catch (IOException failed) {
            throw new BlobStoreException("A chunk of a backup cannot be written to the disk", failed);
        }
    }

    private static FileChannel open(Path directory) throws IOException {
        return DurableFiles.create(
                directory.resolve("chunk-" + UUID.randomUUID()),
                Set.of(StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE));
    }

    private static final class FromStart extends InputStream {

        private final FileChannel file;
        private long position;

        FromStart(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int part = Math.min(length, ChunkCopy.BUFFER);
            int read = file.read(ByteBuffer.wrap(buffer, offset, part), position);
            position += Math.max(read, 0);
            return read;
        }
    }
}
