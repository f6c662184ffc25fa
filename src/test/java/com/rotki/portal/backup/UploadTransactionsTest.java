package com.rotki.portal.backup;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.rotki.portal.InParallel;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.account.AccountDeletion;
import com.rotki.portal.backup.BackupEvent.UploadRefused;
import com.rotki.portal.backup.BackupOverview.UploadSummary;
import com.rotki.portal.blobstore.BlobStore.BlobStoreException;
import com.rotki.portal.blobstore.Bytes;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Uploads, also several at a time, and what is kept of those that come to nothing. */
class UploadTransactionsTest extends BackupDatabaseTest {

    private static final Bytes EARLIER = Bytes.random(1, 1000);
    private static final Bytes FILE = Bytes.random(2, 2500);

    @Autowired
    private AccountDeletion deletion;

    @Autowired
    private UploadHousekeeping housekeeping;

    @Test
    void theSameChunkTwiceAtOnceCountsOnce() throws Exception {
        String id = send(FILE, 1000, 1, null).uploadId();

        assertThat(InParallel.run(4, person -> send(FILE, 1000, 2, id))).containsOnly(InParallel.DONE);

        assertThat(send(FILE, 1000, 3, id).complete()).isTrue();
        assertThat(pulled()).contains(FILE);
    }

    @Test
    void theLastChunkTwiceAtOnceMakesOneBackup() throws Exception {
        String id = send(FILE, 1000, 1, null).uploadId();
        send(FILE, 1000, 2, id);

        assertThat(InParallel.run(4, person -> send(FILE, 1000, 3, id))).contains(InParallel.DONE);

        assertThat(send(FILE, 1000, 3, id).complete()).isTrue();
        assertThat(backups.overview().versions()).hasSize(1);
        assertThat(pulled()).contains(FILE);
    }

    @Test
    void twoFilesAtOnceDoNotMix() throws Exception {
        assertThat(InParallel.run(4, person -> {
                    Bytes file = Bytes.random(person, 2500 + person);
                    String id = send(file, 1000, 1, null).uploadId();
                    send(file, 1000, 2, id);
                    send(file, 1000, 3, id);
                }))
                .containsOnly(InParallel.DONE);

        assertThat(backups.overview().versions()).hasSize(4);
        for (int person = 0; person < 4; person++) {
            Bytes file = Bytes.random(person, 2500 + person);
            assertThat(read(backups.download(versionOf(file)))).isEqualTo(file);
        }
    }

    @Test
    void oversizedUploadIsRefusedBeforeItIsRead() {
        Bytes claimed = Bytes.random(1, 10);
        UploadChunk tooLarge = new UploadChunk(
                null,
                chunk(claimed, 10, 1, null).fileHash(),
                1,
                (150L << 20) + 1,
                new UploadChunk.Range(0, 9, (150L << 20) + 1),
                null);

        for (int hour = 0; hour < 3; hour++) {
            clock.advance(Duration.ofHours(1));
            assertRefused("backup.range-invalid", tooLarge, unreadable());
            assertRefused("backup.too-large", largest(tooLarge), unreadable());
        }

        verify(store, never()).begin(any());
    }

    @Test
    void aRefusalIsKeptOnceWithHowOftenItWasTried() {
        UploadChunk tooLarge = largest(chunk(EARLIER, 1000, 1, null));
        for (int hour = 0; hour < 3; hour++) {
            clock.advance(Duration.ofHours(1));
            assertRefused("backup.too-large", tooLarge, unreadable());
        }

        UploadSummary last = Objects.requireNonNull(backups.overview().lastUpload());
        assertThat(last.attempts()).isEqualTo(3);
        assertThat(last.code()).isEqualTo("backup.too-large");
        assertThat(last.lastAt()).isEqualTo(clock.instant());
        assertThat(last.received()).isZero();
        assertThat(published(UploadRefused.class))
                .extracting(UploadRefused::worthLogging)
                .containsExactly(true, false, false);
    }

    @Test
    void uploadThatDiffersFromItsSignedHashLeavesTheEarlierBackup() {
        upload(EARLIER);
        clock.advance(Duration.ofMinutes(1));

        assertRefused("backup.hash-mismatch", chunk(FILE, 2500, 1, null), Bytes.random(3, 2500).stream());

        assertThat(pulled()).contains(EARLIER);
        assertThat(backups.overview().lastUpload())
                .extracting(UploadSummary::state, UploadSummary::code)
                .containsExactly(UploadState.REFUSED, "backup.hash-mismatch");
        assertThat(backups.overview().versions()).hasSize(1);
    }

    @Test
    void aStoreThatFailsAtTheEndTakesTheLastChunkAgain() {
        upload(EARLIER);
        String id = send(FILE, 1000, 1, null).uploadId();
        send(FILE, 1000, 2, id);
        doThrow(new BlobStoreException("full", new IllegalStateException()))
                .when(store)
                .complete(any(), any());

        assertThatThrownBy(() -> send(FILE, 1000, 3, id)).is(refused(BackupRefusedException.UNAVAILABLE));
        assertThat(pulled()).contains(EARLIER);

        doCallRealMethod().when(store).complete(any(), any());
        assertThat(send(FILE, 1000, 3, id).complete()).isTrue();
        assertThat(pulled()).contains(FILE);
    }

    @Test
    void storeThatFailsAtTheBeginningLeavesNoUpload() {
        doThrow(new BlobStoreException("away", new IllegalStateException()))
                .when(store)
                .begin(any());

        assertThatThrownBy(() -> send(FILE, 1000, 1, null)).is(refused(BackupRefusedException.UNAVAILABLE));
        assertThat(backups.overview().lastUpload()).isNull();
        assertThat(blobKeys()).isEmpty();

        doCallRealMethod().when(store).begin(any());
        assertThat(send(FILE, 1000, 1, null).complete()).isFalse();
    }

    @Test
    void aSenderThatStopsInAChunkCanSendItAgain() {
        String id = send(FILE, 1000, 1, null).uploadId();

        assertThatThrownBy(
                        () -> send(chunk(FILE, 1000, 2, id), FILE.part(1000, 2).brokenStream()))
                .isInstanceOf(UncheckedIOException.class);
        assertRefused("backup.chunk-incomplete", chunk(FILE, 1000, 2, id), FILE.part(999, 2).stream());

        send(FILE, 1000, 2, id);
        assertThat(send(FILE, 1000, 3, id).complete()).isTrue();
        assertThat(pulled()).contains(FILE);
    }

    @Test
    void abandonedUploadIsInterruptedAndItsBytesAreDeleted() {
        upload(EARLIER);
        clock.advance(Duration.ofMinutes(1));
        String id = send(FILE, 1000, 1, null).uploadId();
        clock.advance(Duration.ofHours(24).plusSeconds(1));

        assertRefused("backup.upload-unknown", chunk(FILE, 1000, 2, id), unreadable());
        housekeeping.endUploads();

        assertThat(backups.overview().lastUpload())
                .extracting(UploadSummary::state)
                .isEqualTo(UploadState.INTERRUPTED);
        assertThat(jdbc.sql("select count(*) from backup_chunk c join backup_upload u on u.id = c.upload_id"
                                + " where u.account_id = :owner")
                        .param("owner", owner.value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(pulled()).contains(EARLIER);
    }

    @Test
    void anAccountThatIsDeletedLeavesNoBytes() {
        upload(EARLIER);
        upload(FILE);
        send(Bytes.random(4, 3000), 1000, 1, null);
        var keys = blobKeys();
        jdbc.sql("update subscription set status = 'CANCELLED' where account_id = :owner")
                .param("owner", owner.value())
                .update();

        deletion.delete(TestAccounts.email(owner));

        assertThat(keys).hasSize(3);
        keys.forEach(key -> verify(store).discard(key));
        assertThat(store.keysOlderThan(clock.instant().plus(Duration.ofDays(3650))))
                .doesNotContainAnyElementsOf(keys);
        assertThat(blobKeys()).isEmpty();
    }

    private void assertRefused(String code, UploadChunk chunk, InputStream content) {
        assertThatThrownBy(() -> send(chunk, content))
                .isInstanceOfSatisfying(
                        UploadRefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    /** The same in chunks of the app's length, one byte more than the tier allows. */
    private static UploadChunk largest(UploadChunk chunk) {
        long total = (150L << 20) + 1;
        return new UploadChunk(null, chunk.fileHash(), 1, total, new UploadChunk.Range(0, 9_999_999, total), null);
    }

    private static InputStream unreadable() {
        return Bytes.random(1, 0).brokenStream();
    }
}
