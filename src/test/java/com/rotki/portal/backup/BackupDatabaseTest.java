package com.rotki.portal.backup;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.backup.AppBackupService.UploadResult;
import com.rotki.portal.blobstore.BlobStore;
import com.rotki.portal.blobstore.Bytes;
import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Tests with a subscriber whose app uploads into the real store. What is thrown away is thrown away at once. */
@DatabaseTest
@RecordApplicationEvents
abstract class BackupDatabaseTest {

    @Autowired
    BlobStore store;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BackupService backups;

    @Autowired
    AppBackupService app;

    @Autowired
    ApplicationEvents events;

    AccountId owner = AccountId.newId();

    @BeforeEach
    void begin() {
        owner = accounts.subscriber("basic");
        accounts.signIn(owner);
    }

    /** The app uploads a file as a whole. */
    void upload(Bytes file) {
        send(file, (int) file.size(), 1, null);
    }

    /** The app sends the {@code number}th chunk of a file, from 1. */
    UploadResult send(Bytes file, int chunkSize, int number, @Nullable String uploadId) {
        return send(chunk(file, chunkSize, number, uploadId), file.part(chunkSize, number).stream());
    }

    UploadResult send(UploadChunk chunk, InputStream content) {
        return accounts.asApp(owner, () -> {
            try {
                return app.upload(chunk, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    UploadChunk chunk(Bytes file, int chunkSize, int number, @Nullable String uploadId) {
        long start = (long) (number - 1) * chunkSize;
        long end = Math.min(start + chunkSize, file.size()) - 1;
        try {
            return new UploadChunk(
                    uploadId,
                    file.sha256(),
                    clock.instant().getEpochSecond(),
                    file.size(),
                    new UploadChunk.Range(start, end, file.size()),
                    "1.44.0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the app gets. */
    Optional<Bytes> pulled() {
        return accounts.asApp(owner, () -> app.content().map(BackupDatabaseTest::read));
    }

    static Bytes read(BackupContent content) {
        try (InputStream bytes = content.from().apply(0)) {
            return new Bytes(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BackupVersionId versionOf(Bytes file) {
        return backups.overview().versions().stream()
                .filter(version -> version.size() == file.size())
                .findFirst()
                .orElseThrow()
                .id();
    }

    <T extends AccountEvent> List<T> published(Class<T> type) {
        return events.stream(type)
                .filter(event -> owner.equals(event.account()))
                .toList();
    }

    /** The keys of the blobs that the database has of the owner. */
    List<String> blobKeys() {
        return jdbc.sql(
                        "select blob_key from backup_version where account_id = :owner"
                                + " union select blob_key from backup_upload where account_id = :owner and blob_key is not null")
                .param("owner", owner.value())
                .query(String.class)
                .list();
    }
}
