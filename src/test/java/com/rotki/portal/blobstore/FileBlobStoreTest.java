package com.rotki.portal.blobstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.blobstore.BlobStore.BlobStoreException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups in files, and what a crash or a failing disk leaves of them. */
class FileBlobStoreTest extends BlobStoreContract {

    private final BlobKeys keys = new BlobKeys(new SecureRandom());

    @TempDir
    private Path folder;

    private BlobStore store;

    @BeforeEach
    void start() throws IOException {
        store = new FileBlobStore(new BlobFiles(folder.resolve("backups")), keys);
    }

    @Override
    BlobStore store() {
        return store;
    }

    @Test
    void aWholeBackupIsOneFileWithItsHashAndNoChunkStays() throws Exception {
        String key = begun();
        StoredBlob stored = store.complete(
                key,
                List.of(write(key, 1, chunk(1)), write(key, 2, chunk(2)), write(key, 2, chunk(2)))
                        .subList(0, 2));

        byte[] file = Files.readAllBytes(wholeFile(key));
        assertThat(Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(file)))
                .isEqualTo(stored.sha256());
        assertThat(regularFiles()).containsExactly(wholeFile(key));
    }

    @Test
    void anEarlierReceiptStandsForItsOwnBytes() throws IOException {
        String key = begun();
        String earlier = write(key, 1, chunk(1));
        write(key, 1, chunk(2));

        store.complete(key, List.of(earlier));

        assertThat(read(key, 0)).isEqualTo(chunk(1));
    }

    @Test
    void aChunkThatCameAgainMakesRoom() throws IOException {
        String key = begun();
        String earlier = store.write(key, 1, new ByteArrayInputStream(new byte[100]), 100);
        String later = store.write(key, 1, new ByteArrayInputStream(new byte[100]), 100);

        store.discardChunk(key, earlier);
        store.discardChunk(key, earlier);

        assertThat(regularFiles()).hasSize(1);
        assertThat(store.complete(key, List.of(later)).size()).isEqualTo(100);
        assertThatThrownBy(() -> store.discardChunk(key, "../1-a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everythingIsForItsOwnerOnly() throws IOException {
        whole(chunk(1));
        write(begun(), 1, chunk(1));

        try (Stream<Path> paths = Files.walk(folder.resolve("backups"))) {
            assertThat(paths.toList())
                    .hasSize(7)
                    .allSatisfy(path -> assertThat(Files.getPosixFilePermissions(path))
                            .isEqualTo(PosixFilePermissions.fromString(
                                    Files.isDirectory(path) ? "rwx------" : "rw-------")));
        }
    }

    @Test
    void anotherProcessGoesOnWithAnOpenBackup() throws IOException {
        String key = begun();
        String first = write(key, 1, chunk(1));

        start();
        store.complete(key, List.of(first, write(key, 2, chunk(2))));

        assertThat(read(key, 0)).isEqualTo(chunk(1).plus(chunk(2)));
    }

    @Test
    void aChunkThatACrashCutOffIsNoChunkAndGoesWithTheBackup() throws IOException {
        String key = begun();
        Files.write(chunksOf(key).resolve("1-" + keys.fresh() + ".part"), new byte[10]);

        start();
        store.complete(key, List.of(write(key, 1, chunk(1))));

        assertThat(regularFiles()).containsExactly(wholeFile(key));
    }

    @Test
    void aCrashWhileAssemblingLeavesTheChunksToAssembleAgain() throws IOException {
        String key = begun();
        String receipt = write(key, 1, chunk(1));
        Files.write(chunksOf(key).resolve("half.part"), new byte[10]);

        start();
        assertThatThrownBy(() -> store.open(key, 0)).isInstanceOf(BlobStoreException.class);
        store.complete(key, List.of(receipt));

        assertThat(read(key, 0)).isEqualTo(chunk(1));
        assertThat(regularFiles()).containsExactly(wholeFile(key));
    }

    @Test
    void aCrashBeforeTheChunksWereRemovedLeavesAWholeBackupThatIsListedOnce() throws IOException {
        String key = begun();
        String receipt = write(key, 1, chunk(1));
        Path chunk = chunksOf(key).resolve(receipt);
        byte[] content = Files.readAllBytes(chunk);
        store.complete(key, List.of(receipt));
        Files.createDirectory(chunksOf(key));
        Files.write(chunk, content);

        start();
        assertThat(store.keysOlderThan(tomorrow())).containsExactly(key);
        assertThat(store.complete(key, List.of(receipt)).sha256()).isEqualTo(chunk(1).sha256());
        assertThat(regularFiles()).containsExactly(wholeFile(key));

        store.discard(key);
        assertThat(regularFiles()).isEmpty();
    }

    @Test
    void foreignFilesAreNeitherListedNorRemoved() throws IOException {
        Path foreign = Files.createFile(folder.resolve("backups/incoming/lost+found"));
        Files.createFile(folder.resolve("backups/backups/.DS_Store"));

        assertThat(store.keysOlderThan(tomorrow())).isEmpty();
        assertThat(foreign).exists();
    }

    @Test
    void aDiskThatTakesNothingFailsPlainlyAndTheEarlierBackupsStayReadable() throws IOException {
        String earlier = whole(chunk(1));
        String open = begun();
        String receipt = write(open, 1, chunk(2));
        Path incoming = folder.resolve("backups/incoming");
        Path away = folder.resolve("away");
        Files.move(incoming, away);
        Files.createFile(incoming);

        assertThatThrownBy(this::begun).isInstanceOf(BlobStoreException.class);
        assertThatThrownBy(() -> write(open, 2, chunk(3))).isInstanceOf(BlobStoreException.class);
        assertThatThrownBy(() -> store.complete(open, List.of(receipt))).isInstanceOf(BlobStoreException.class);
        assertThat(read(earlier, 0)).isEqualTo(chunk(1));

        Files.delete(incoming);
        Files.move(away, incoming);
        store.complete(open, List.of(receipt));
        assertThat(read(open, 0)).isEqualTo(chunk(2));
    }

    @Test
    void aLostVolumeIsNotReplacedByAnEmptyDirectory() throws IOException {
        Files.move(folder.resolve("backups"), folder.resolve("away"));

        assertThatThrownBy(this::begun).isInstanceOf(BlobStoreException.class);
        assertThat(folder.resolve("backups")).doesNotExist();
    }

    private Path chunksOf(String key) {
        return folder.resolve("backups/incoming").resolve(key);
    }

    private Path wholeFile(String key) {
        return folder.resolve("backups/backups").resolve(key.substring(0, 2)).resolve(key);
    }

    private List<Path> regularFiles() {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
