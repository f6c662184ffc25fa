package com.rotki.portal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void whatArrivedSinceItWasFoundSilentStays() {
        UUID id =
                UUID.fromString(Objects.requireNonNull(send(FILE, 1000, 1, null).uploadId()));
        send(FILE, 1000, 2, id.toString());

        ending.interrupt(id, clock.instant());

        assertThat(send(FILE, 1000, 3, id.toString()).complete()).isTrue();
        assertThat(pulled()).contains(FILE);
    }

    @Test
    void whatBecameTheCurrentBackupSinceItWasFoundSilentStays() {
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
    void whatIsBeingCheckedTakesRoomToo() {
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
    void whatIsUnderWayGoesWithTheCopyInTheCloud() {
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
