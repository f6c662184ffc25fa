package com.rotki.portal.blobstore;

import com.rotki.portal.blobstore.BlobStore.BlobStoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Backups in files. A whole one is one file of nothing but its bytes, so that {@code sha256sum} of it is the hash of the
 * backup. A file gets its final name only when its bytes are on the disk, so that after a crash at any moment whatever
 * has such a name is whole. While a blob is assembled it takes its space twice.
 */
final class FileBlobStore implements BlobStore {

    private static final Logger LOG = LoggerFactory.getLogger(FileBlobStore.class);

    private final BlobFiles files;
    private final BlobKeys keys;

    FileBlobStore(BlobFiles files, BlobKeys keys) {
        this.files = files;
        this.keys = keys;
    }

    @Override
    public void begin(String key) {
        try {
            DurableFiles.makeDirectory(files.chunksOf(key));
        } catch (IOException failed) {
            throw new BlobStoreException("No backup can be begun in the directory of backups", failed);
        }
    }

    @Override
    public String write(String key, int number, InputStream chunk, long length) throws IOException {
        String receipt = new Receipt(number, keys.fresh()).toString();
        Path written = files.chunksOf(key).resolve(receipt);
        Path unfinished = files.chunksOf(key).resolve(receipt + BlobFiles.UNFINISHED);
        try (FileChannel file = opened(unfinished)) {
            ChunkCopy.toFile(chunk, length, file);
            finish(file, unfinished, written);
        } catch (IOException | RuntimeException failed) {
            DurableFiles.removeUnfinished(unfinished, failed);
            throw failed;
        }
        return receipt;
    }

    @Override
    public StoredBlob complete(String key, List<String> receipts) {
        List<Receipt> chunks = Receipt.inOrder(receipts);
        try {
            if (!Files.exists(files.wholeOf(key))) {
                DurableFiles.makeDirectory(files.shelfOf(key));
                BlobAssembly.of(chunks, files.chunksOf(key)).into(files.wholeOf(key));
            }
            StoredBlob stored = readBack(key);
            removeChunks(key);
            return stored;
        } catch (NoSuchFileException missing) {
            throw new BlobStoreException("A chunk of a backup is not in the directory of backups", missing);
        } catch (IOException failed) {
            throw new BlobStoreException("A backup cannot be assembled in the directory of backups", failed);
        }
    }

    @Override
    public InputStream open(String key, long offset) {
        Path whole = files.wholeOf(key);
        try {
            if (offset < 0 || offset >= Files.size(whole)) {
                throw new IllegalArgumentException("The backup has no byte at this offset");
            }
            return Channels.newInputStream(
                    FileChannel.open(whole, StandardOpenOption.READ).position(offset));
        } catch (IOException failed) {
            throw new BlobStoreException("A backup cannot be read from the directory of backups", failed);
        }
    }

    @Override
    public void discardChunk(String key, String receipt) {
        try {
            DurableFiles.remove(
                    files.chunksOf(key).resolve(Receipt.parse(receipt).toString()));
        } catch (IOException failed) {
            throw new BlobStoreException("A chunk of a backup cannot be removed from the disk", failed);
        }
    }

    @Override
    public void discard(String key) {
        try {
            DurableFiles.remove(files.wholeOf(key));
            DurableFiles.remove(files.chunksOf(key));
        } catch (IOException failed) {
            throw new BlobStoreException("A backup cannot be removed from the directory of backups", failed);
        }
    }

    @Override
    public List<String> keysOlderThan(Instant instant) {
        try {
            return files.keysOlderThan(instant);
        } catch (IOException failed) {
            throw new BlobStoreException("The directory of backups cannot be listed", failed);
        }
    }

    @Override
    public long leastChunk() {
        return 1;
    }

    /** A chunk that comes once more at this very moment keeps its directory: that goes with the blob. */
    private void removeChunks(String key) throws IOException {
        try {
            DurableFiles.remove(files.chunksOf(key));
        } catch (DirectoryNotEmptyException stillWritten) {
            LOG.debug("A chunk is written to a backup that is whole already", stillWritten);
        }
    }

    private StoredBlob readBack(String key) throws IOException {
        try (InputStream bytes = Files.newInputStream(files.wholeOf(key))) {
            return StoredBlob.of(bytes);
        }
    }

    private static FileChannel opened(Path unfinished) {
        try {
            return DurableFiles.create(unfinished);
        } catch (NoSuchFileException notBegun) {
            throw new BlobStoreException("No backup that takes chunks is in the directory of backups", notBegun);
        } catch (IOException failed) {
            throw new BlobStoreException("A chunk of a backup cannot be written to the disk", failed);
        }
    }

    private static void finish(FileChannel file, Path unfinished, Path written) {
        try {
            file.force(true);
            DurableFiles.rename(unfinished, written);
        } catch (IOException failed) {
            throw new BlobStoreException("A chunk of a backup cannot be written to the disk", failed);
        }
    }
}
