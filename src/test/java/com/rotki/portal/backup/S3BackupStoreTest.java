package com.rotki.portal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.platform.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;

/** Backups as objects, over the protocol. */
class S3BackupStoreTest extends BackupStoreContract {

    private static final int MEBIBYTE = 1024 * 1024;

    @TempDir
    private static Path objects;

    private static S3Server server;

    @TempDir
    private Path spool;

    private final String prefix = UUID.randomUUID() + "/";
    private S3BackupStore store;
    private S3Client client;

    @BeforeAll
    static void startServer() throws IOException {
        server = S3Server.start(objects);
    }

    @AfterAll
    static void endServer() throws Exception {
        server.stop();
    }

    @BeforeEach
    void start() {
        store = node(server.endpoint());
        client = S3Connection.to(settings(server.endpoint()));
    }

    @AfterEach
    void nothingWaitsInTheSpool() {
        assertThat(spool).isEmptyDirectory();
        store.close();
        client.close();
    }

    @Override
    BackupStore store() {
        return store;
    }

    @Test
    void anotherNodeGoesOnWithAnOpenBackup() throws IOException {
        String key = store.begin();
        String first = write(key, 1, chunk(1));

        try (S3BackupStore other = node(server.endpoint())) {
            Bytes last = Bytes.random(2, 10);
            String second = other.write(key, 2, last.stream(), last.size());
            other.complete(key, List.of(first, second));
        }

        assertThat(read(key, 0)).isEqualTo(chunk(1).plus(Bytes.random(2, 10)));
    }

    @Test
    void chunksAsLargeAsTheAppSendsThemBecomeOneObject() throws IOException {
        List<Bytes> chunks =
                List.of(Bytes.random(1, 10_000_000), Bytes.random(2, 10_000_000), Bytes.random(3, 5 * MEBIBYTE));
        String key = store.begin();

        StoredBlob stored = store.complete(
                key, List.of(write(key, 1, chunks.get(0)), write(key, 2, chunks.get(1)), write(key, 3, chunks.get(2))));

        assertThat(stored)
                .isEqualTo(new StoredBlob(
                        20_000_000 + 5 * MEBIBYTE, Bytes.joined(chunks).sha256()));
    }

    @Test
    void aReceiptWhoseBytesWereReplacedAssemblesNothing() throws IOException {
        String key = store.begin();
        String earlier = write(key, 1, chunk(1));
        String later = write(key, 1, chunk(2));

        assertThatThrownBy(() -> store.complete(key, List.of(earlier))).isInstanceOf(BackupStoreException.class);

        store.complete(key, List.of(later));
        assertThat(read(key, 0)).isEqualTo(chunk(2));
    }

    @Test
    void aMiddleChunkThatIsTooSmallForTheProtocolAssemblesNothing() throws IOException {
        String key = store.begin();
        List<String> receipts = List.of(write(key, 1, Bytes.random(1, 5 * MEBIBYTE - 1)), write(key, 2, chunk(2)));

        assertThatThrownBy(() -> store.complete(key, receipts)).isInstanceOf(BackupStoreException.class);
        assertThatThrownBy(() -> store.open(key, 0)).isInstanceOf(BackupStoreException.class);
    }

    @Test
    void objectsOfOthersAreNeitherListedNorRead() throws IOException {
        String key = whole(chunk(1));

        try (S3BackupStore other = new S3BackupStore(
                client, new S3Place(S3Server.BUCKET, "other/"), StorageEncryption.OFF, spool, keys())) {
            assertThat(other.keysOlderThan(tomorrow())).isEmpty();
            assertThatThrownBy(() -> other.open(key, 0)).isInstanceOf(BackupStoreException.class);
        }
    }

    @Test
    void aStorageThatIsAwayIsSaidPlainlyAndNamesNothing() {
        URI nobody = URI.create("http://127.0.0.1:1");

        try (S3BackupStore away = node(nobody)) {
            assertThatThrownBy(away::begin)
                    .isInstanceOf(BackupStoreException.class)
                    .hasMessage("No backup can be begun in the object storage");
        }
    }

    private S3BackupStore node(URI endpoint) {
        S3Settings settings = settings(endpoint);
        return new S3BackupStore(
                S3Connection.to(settings), S3Connection.placeOf(settings), settings.encryption(), spool, keys());
    }

    private S3Settings settings(URI endpoint) {
        return new S3Settings(
                S3Server.BUCKET,
                null,
                endpoint,
                true,
                prefix,
                StorageEncryption.OFF,
                Secret.of("name"),
                Secret.of("secret"));
    }

    private static BlobKeys keys() {
        return new BlobKeys(new SecureRandom());
    }
}
