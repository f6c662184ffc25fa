package com.rotki.portal.backup;

import com.rotki.portal.blobstore.BlobKeys;
import com.rotki.portal.blobstore.BlobStore;
import com.rotki.portal.blobstore.BlobStore.BlobStoreException;
import com.rotki.portal.blobstore.BlobStore.ChunkLengthException;
import com.rotki.portal.blobstore.StoredBlob;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The store for the services: when it fails, its operator reads why and its user that it does not work now. */
@Component
class BackupBytes {

    private static final Logger LOG = LoggerFactory.getLogger(BackupBytes.class);

    private final BlobStore store;
    private final BlobKeys keys;

    BackupBytes(BlobStore store, BlobKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    long leastChunk() {
        return store.leastChunk();
    }

    /** Returns a new key, under which nothing is stored yet. */
    String freshKey() {
        return keys.fresh();
    }

    void begin(String blobKey) {
        working(() -> {
            store.begin(blobKey);
            return blobKey;
        });
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
        } catch (BlobStoreException failed) {
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
        } catch (BlobStoreException failed) {
            throw unavailable(failed);
        }
    }

    private static BackupRefusedException unavailable(BlobStoreException failed) {
        LOG.error("The store of backups does not work", failed);
        return BackupRefusedException.unavailable(failed);
    }
}
