package com.rotki.portal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.backup.BackupEvent.BackupGrewOld;
import com.rotki.portal.backup.BackupEvent.BackupsExpired;
import com.rotki.portal.backup.BackupEvent.ExpiryAnnounced;
import com.rotki.portal.backup.BackupOverview.VersionSummary;
import com.rotki.portal.blobstore.Bytes;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of backups as time passes, and that it is said before. */
class BackupRetentionTest extends BackupDatabaseTest {

    private static final Bytes FILE = Bytes.random(1, 1000);
    private static final Duration KEPT = Duration.ofDays(180);

    @Autowired
    private BackupRetention retention;

    @BeforeEach
    void uploadOne() {
        upload(FILE);
    }

    @Test
    void theEndIsAnnouncedThreeTimesAndThenItComes() {
        Instant end = endSubscription();

        daysPass(179);

        assertThat(published(ExpiryAnnounced.class)).hasSize(3);
        assertThat(published(ExpiryAnnounced.class))
                .extracting(ExpiryAnnounced::deletedAt)
                .containsOnly(end.plus(KEPT));
        assertThat(published(ExpiryAnnounced.class))
                .extracting(
                        event -> Duration.between(event.at(), end.plus(KEPT)).toDays())
                .containsExactly(179L, 30L, 7L);
        assertThat(backups.overview().deletedAt()).isEqualTo(end.plus(KEPT));
        assertThat(backups.overview().versions()).hasSize(1);

        daysPass(1);

        assertThat(published(BackupsExpired.class))
                .extracting(BackupsExpired::versions)
                .containsExactly(1);
        assertThat(backups.overview().versions()).isEmpty();
        assertThat(backups.overview().deletedAt()).isNull();
    }

    /** Whatever kept the portal from looking: a week is what everybody gets. */
    @Test
    void nothingGoesWithinAWeekAfterItWasAnnounced() {
        endSubscription();
        clock.advance(Duration.ofDays(400));
        retention.lookAfter(owner);

        Instant announced = clock.instant();
        assertThat(published(ExpiryAnnounced.class))
                .extracting(ExpiryAnnounced::deletedAt)
                .containsExactly(announced.plus(Duration.ofDays(7)));
        daysPass(6);
        assertThat(backups.overview().versions()).hasSize(1);
        assertThat(backups.overview().deletedAt()).isEqualTo(announced.plus(Duration.ofDays(7)));
        daysPass(1);
        assertThat(backups.overview().versions()).isEmpty();
        assertThat(published(ExpiryAnnounced.class)).hasSize(1);
    }

    @Test
    void renewalKeepsTheBackupAndTheNextEndIsAnnouncedAnew() {
        endSubscription();
        daysPass(175);
        assertThat(published(ExpiryAnnounced.class)).hasSize(3);

        renewFor(Duration.ofDays(30));
        daysPass(20);
        assertThat(backups.overview().deletedAt()).isNull();
        assertThat(backups.overview().versions()).hasSize(1);

        endSubscription();
        daysPass(170);
        assertThat(published(ExpiryAnnounced.class)).hasSize(5);
        assertThat(backups.overview().versions()).hasSize(1);
    }

    @Test
    void aBackupThatGrewOldIsToldOfOnce() {
        renewFor(Duration.ofDays(300));

        daysPass(14);
        assertThat(published(BackupGrewOld.class)).isEmpty();
        daysPass(40);

        assertThat(published(BackupGrewOld.class)).hasSize(1);
        assertThat(backups.overview().old()).isTrue();
        upload(Bytes.random(2, 1000));
        daysPass(20);
        assertThat(published(BackupGrewOld.class)).hasSize(2);
    }

    @Test
    void suspendedAccountIsNotAskedToRenewItsBackup() {
        renewFor(Duration.ofDays(300));
        jdbc.sql("update subscription set status = 'PENDING' where account_id = :owner")
                .param("owner", owner.value())
                .update();

        daysPass(20);

        assertThat(published(BackupGrewOld.class)).isEmpty();
    }

    @Test
    void asManyVersionsAreKeptAsTheSettingSays() {
        for (int hour = 0; hour < 7; hour++) {
            clock.advance(Duration.ofHours(1));
            upload(Bytes.random(hour, 2000 + hour));
        }

        assertThat(backups.overview().versions())
                .extracting(VersionSummary::size)
                .containsExactly(2006L, 2005L, 2004L, 2003L, 2002L);
        assertThat(pulled()).contains(Bytes.random(6, 2006));
    }

    @Test
    void aVersionGoesSoLongAfterAnotherTookItsPlace() {
        renewFor(Duration.ofDays(400));
        clock.advance(Duration.ofDays(150));
        upload(Bytes.random(2, 2000));

        daysPass(90);
        assertThat(backups.overview().versions()).hasSize(2);
        daysPass(1);
        assertThat(pulled()).contains(Bytes.random(2, 2000));
        assertThat(backups.overview().versions()).hasSize(1);
    }

    @Test
    void versionsBeyondTheQuotaGoTheOldestFirstWhenAnotherNeedsTheirPlace() {
        clock.advance(Duration.ofHours(1));
        upload(Bytes.random(2, 2000));
        clock.advance(Duration.ofHours(1));
        upload(Bytes.random(3, 3000));
        jdbc.sql("update backup_version set size = 200 * 1024 * 1024 where account_id = :owner")
                .param("owner", owner.value())
                .update();

        retention.lookAfter(owner);
        assertThat(backups.overview().versions()).hasSize(3);

        clock.advance(Duration.ofHours(1));
        upload(Bytes.random(4, 4000));
        assertThat(backups.overview().versions()).hasSize(3);
        assertThat(backups.overview().current()).map(VersionSummary::fileHash).contains(hash(Bytes.random(4, 4000)));
    }

    private static String hash(Bytes file) {
        try {
            return file.sha256();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Every day the backups are looked after. */
    private void daysPass(int days) {
        for (int day = 0; day < days; day++) {
            clock.advance(Duration.ofDays(1));
            retention.lookAfter(owner);
        }
    }

    private Instant endSubscription() {
        period("CANCELLED", clock.instant());
        return clock.instant();
    }

    private void renewFor(Duration left) {
        period("ACTIVE", clock.instant().plus(left));
    }

    private void period(String status, Instant end) {
        jdbc.sql("update subscription set status = :status, period_end = :end where account_id = :owner")
                .param("status", status)
                .param("end", end.atOffset(ZoneOffset.UTC))
                .param("owner", owner.value())
                .update();
    }
}
