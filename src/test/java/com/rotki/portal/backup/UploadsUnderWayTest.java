package com.rotki.portal.backup;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.rotki.portal.backup.BackupOverview.UploadSummary;
import com.rotki.portal.blobstore.BlobStore.BlobStoreException;
import com.rotki.portal.blobstore.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What other work finds of uploads that it does not wait for. */
class UploadsUnderWayTest extends BackupDatabaseTest {

    private static final Bytes FILE = Bytes.random(7, 2500);

    @Autowired
    private UploadEnding ending;

    @Test
    void uploadThatContinuedIsNotInterrupted() {
        UUID id =
                UUID.fromString(Objects.requireNonNull(send(FILE, 1000, 1, null).uploadId()));
        send(FILE, 1000, 2, id.toString());

        ending.interrupt(id, clock.instant());

        assertThat(send(FILE, 1000, 3, id.toString()).complete()).isTrue();
        assertThat(pulled()).contains(FILE);
    }

    @Test
    void uploadThatFinishedMeanwhileKeepsItsBytes() {
        UUID id =
                UUID.fromString(Objects.requireNonNull(send(FILE, 1000, 1, null).uploadId()));
        send(FILE, 1000, 2, id.toString());
        send(FILE, 1000, 3, id.toString());

        ending.interrupt(id, clock.instant().plusSeconds(1));

        assertThat(pulled()).contains(FILE);
        assertThat(backups.overview().lastUpload())
                .extracting(UploadSummary::state)
                .isEqualTo(UploadState.DONE);
    }

    @Test
    void uploadBeingCheckedCountsAgainstTheQuota() {
        String id = Objects.requireNonNull(send(FILE, 1000, 1, null).uploadId());
        jdbc.sql("update backup_upload set state = 'CHECKING', total_size = :all where id = :id")
                .param("all", backups.overview().quota().most())
                .param("id", UUID.fromString(id))
                .update();

        assertThatThrownBy(() -> send(Bytes.random(8, 2500), 1000, 1, null))
                .isInstanceOfSatisfying(
                        UploadRefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo("backup.quota-exceeded"));

        clock.advance(BackupSettings.ABANDONED_AFTER.plusSeconds(1));
        assertThat(send(Bytes.random(8, 2500), 1000, 1, null).complete()).isFalse();
    }

    @Test
    void aChunkThatIsSentAgainTakesItsPlaceOnce() {
        String id = Objects.requireNonNull(send(FILE, 1000, 1, null).uploadId());
        send(FILE, 1000, 1, id);
        send(FILE, 1000, 1, id);

        verify(store, times(2)).discardChunk(eq(blobKeys().getFirst()), startsWith("1-"));
        send(FILE, 1000, 2, id);
        assertThat(send(FILE, 1000, 3, id).complete()).isTrue();
        assertThat(pulled()).contains(FILE);
    }

    @Test
    void moreAtOnceThanAnybodysDevicesSendAreRefused() {
        for (int number = 0; number < 10; number++) {
            send(Bytes.random(100 + number, 2500), 1000, 1, null);
        }

        assertThatThrownBy(() -> send(Bytes.random(200, 2500), 1000, 1, null))
                .isInstanceOfSatisfying(
                        UploadRefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo("backup.quota-exceeded"));
    }

    @Test
    void lastChunkOfACompleteUploadIsNotWrittenAgain() throws Exception {
        String id = Objects.requireNonNull(send(FILE, 1000, 1, null).uploadId());
        send(FILE, 1000, 2, id);
        doAnswer(call -> {
                    call.callRealMethod();
                    throw new BlobStoreException("the answer was lost", new IllegalStateException());
                })
                .when(store)
                .complete(any(), any());
        assertThatThrownBy(() -> send(FILE, 1000, 3, id)).is(refused(BackupRefusedException.UNAVAILABLE));
        doCallRealMethod().when(store).complete(any(), any());
        clearInvocations(store);

        assertThat(send(FILE, 1000, 3, id).complete()).isTrue();

        verify(store, never()).write(any(), anyInt(), any(), anyLong());
        assertThat(pulled()).contains(FILE);
    }

    @Test
    void uploadsUnderWayAreDeletedWithTheCloudCopy() {
        upload(Bytes.random(9, 100));
        String id = Objects.requireNonNull(send(FILE, 1000, 1, null).uploadId());

        List<String> keys = blobKeys();

        backups.deleteAll();

        assertThat(keys).hasSize(2);
        assertThat(store.keysOlderThan(clock.instant().plus(Duration.ofDays(3650))))
                .doesNotContainAnyElementsOf(keys);
        assertThatThrownBy(() -> send(FILE, 1000, 2, id))
                .isInstanceOfSatisfying(
                        UploadRefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo("backup.upload-unknown"));
        assertThat(pulled()).isEmpty();
    }
}
