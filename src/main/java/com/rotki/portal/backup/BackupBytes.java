package com.rotki.portal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The store as the services use it: when it fails, its operator reads why and its user that it does not work now. */
@Component
class BackupBytes {

    private static final Logger LOG = LoggerFactory.getLogger(BackupBytes.class);

    private final BackupStore store;

    BackupBytes(BackupStore store) {
        this.store = store;
    }

    long leastChunk() {
        return store.leastChunk();
    }

    String begin() {
        return working(store::begin);
    }

    /**
     * Writes a chunk and returns the receipt for it.
     *
     * @throws IOException if its sender stopped in the middle
     * @throws UploadRefusedException ({@code backup.chunk-incomplete})
     */
    String write(String blobKey, int number, UploadChunk chunk, InputStream bytes) throws IOException {
        try {
            return store.write(blobKey, number, bytes, chunk.range().length());
        } catch (ChunkLengthException wrongLength) {
            var refusal = UploadRefusedException.chunkIncomplete();
            refusal.initCause(wrongLength);
            throw refusal;
        } catch (BackupStoreException failed) {
            throw unavailable(failed);
        }
    }

    StoredBlob complete(String blobKey, List<String> receipts) {
        return working(() -> store.complete(blobKey, receipts));
    }

    BackupContent content(BackupVersion version) {
        String key = version.blobKey();
        return new BackupContent(version.fileHash(), version.size(), offset -> working(() -> store.open(key, offset)));
    }

    private static <T> T working(Supplier<T> use) {
        try {
            return use.get();
        } catch (BackupStoreException failed) {
            throw unavailable(failed);
        }
    }

    private static BackupRefusedException unavailable(BackupStoreException failed) {
        LOG.error("The store of backups does not work", failed);
        return BackupRefusedException.unavailable(failed);
    }
}
