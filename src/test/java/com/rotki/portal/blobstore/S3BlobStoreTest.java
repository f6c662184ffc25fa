package com.rotki.portal.blobstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.blobstore.BlobStore.BlobStoreException;
import com.rotki.portal.platform.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
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
class S3BlobStoreTest extends BlobStoreContract {

    private static final int MEBIBYTE = 1024 * 1024;

    @TempDir
    private static Path objects;

    private static S3Server server;

    @TempDir
    private Path spool;

    private final String prefix = UUID.randomUUID() + "/";
    private S3BlobStore store;
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
    BlobStore store() {
        return store;
    }

    @Test
    void anotherNodeGoesOnWithAnOpenBackup() throws IOException {
        String key = begun();
        String first = write(key, 1, chunk(1));

        try (S3BlobStore other = node(server.endpoint())) {
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
        String key = begun();

        StoredBlob stored = store.complete(
                key, List.of(write(key, 1, chunks.get(0)), write(key, 2, chunks.get(1)), write(key, 3, chunks.get(2))));

        assertThat(stored)
                .isEqualTo(new StoredBlob(
                        20_000_000 + 5 * MEBIBYTE, Bytes.joined(chunks).sha256()));
    }

    @Test
    void aReceiptWhoseBytesWereReplacedAssemblesNothing() throws IOException {
        String key = begun();
        String earlier = write(key, 1, chunk(1));
        String later = write(key, 1, chunk(2));

        assertThatThrownBy(() -> store.complete(key, List.of(earlier))).isInstanceOf(BlobStoreException.class);

        store.complete(key, List.of(later));
        assertThat(read(key, 0)).isEqualTo(chunk(2));
    }

    @Test
    void aMiddleChunkThatIsTooSmallForTheProtocolAssemblesNothing() throws IOException {
        String key = begun();
        List<String> receipts = List.of(write(key, 1, Bytes.random(1, 5 * MEBIBYTE - 1)), write(key, 2, chunk(2)));

        assertThatThrownBy(() -> store.complete(key, receipts)).isInstanceOf(BlobStoreException.class);
        assertThatThrownBy(() -> store.open(key, 0)).isInstanceOf(BlobStoreException.class);
    }

    @Test
    void objectsOfOthersAreNeitherListedNorRead() throws IOException {
        String key = whole(chunk(1));

        try (S3BlobStore other = new S3BlobStore(
                client, new S3Place(S3Server.BUCKET, "other/"), BlobStoreSettings.Encryption.OFF, spool)) {
            assertThat(other.keysOlderThan(tomorrow())).isEmpty();
            assertThatThrownBy(() -> other.open(key, 0)).isInstanceOf(BlobStoreException.class);
        }
    }

    @Test
    void aStorageThatIsAwayIsSaidPlainlyAndNamesNothing() {
        URI nobody = URI.create("http://127.0.0.1:1");

        try (S3BlobStore away = node(nobody)) {
            assertThatThrownBy(() -> away.begin("0123456789abcdef0123456789abcdef"))
                    .isInstanceOf(BlobStoreException.class)
                    .hasMessage("No backup can be begun in the object storage");
        }
    }

    private S3BlobStore node(URI endpoint) {
        BlobStoreSettings.S3 settings = settings(endpoint);
        return new S3BlobStore(S3Connection.to(settings), S3Connection.placeOf(settings), settings.encryption(), spool);
    }

    private BlobStoreSettings.S3 settings(URI endpoint) {
        return new BlobStoreSettings.S3(
                S3Server.BUCKET,
                null,
                endpoint,
                true,
                prefix,
                BlobStoreSettings.Encryption.OFF,
                Secret.of("name"),
                Secret.of("secret"));
    }
}
