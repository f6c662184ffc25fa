package com.rotki.portal.backup;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.backup.BackupEvent.BackupDownloaded;
import com.rotki.portal.backup.BackupEvent.BackupMadeCurrent;
import com.rotki.portal.backup.BackupEvent.BackupVersionDeleted;
import com.rotki.portal.backup.BackupEvent.BackupsDeleted;
import com.rotki.portal.backup.BackupOverview.Quota;
import com.rotki.portal.backup.BackupOverview.VersionSummary;
import com.rotki.portal.blobstore.Bytes;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** The owner of backups and their versions. */
class BackupServiceTest extends BackupDatabaseTest {

    private static final Bytes YESTERDAYS = Bytes.random(1, 1000);
    private static final Bytes TODAYS = Bytes.random(2, 2000);

    @BeforeEach
    void uploadTwice() {
        upload(YESTERDAYS);
        clock.advance(Duration.ofDays(1));
        upload(TODAYS);
        accounts.signIn(owner);
    }

    @Test
    void theOverviewHasAllButTheContent() {
        BackupOverview overview = backups.overview();

        assertThat(overview.versions()).extracting(VersionSummary::size).containsExactly(2000L, 1000L);
        assertThat(overview.current()).get().satisfies(current -> {
            assertThat(current.fileHash()).isEqualTo(TODAYS.sha256());
            assertThat(current.uploadedAt()).isEqualTo(clock.instant());
            assertThat(current.appVersion()).isEqualTo("1.44.0");
            assertThat(current.device()).isEqualTo(new UploadingDevice(null, false));
        });
        assertThat(overview.quota()).isEqualTo(new Quota(3000, 450L << 20, 150L << 20));
        assertThat(overview.deletedAt()).isNull();
        assertThat(overview.old()).isFalse();
    }

    @Test
    void theAppGetsTheVersionThatItsOwnerWentBackTo() {
        backups.makeCurrent(versionOf(YESTERDAYS));

        assertThat(pulled()).contains(YESTERDAYS);
        assertThat(backups.overview().versions()).hasSize(2);
        assertThat(published(BackupMadeCurrent.class)).hasSize(1);
    }

    @Test
    void makingTheCurrentVersionCurrentPublishesNothing() {
        backups.makeCurrent(versionOf(TODAYS));

        assertThat(published(BackupMadeCurrent.class)).isEmpty();
    }

    @Test
    void aDeletedVersionIsGoneWithItsBytes() {
        List<String> before = blobKeys();
        backups.delete(versionOf(YESTERDAYS));

        assertThat(backups.overview().versions()).hasSize(1);
        assertThat(before).filteredOn(key -> !isStored(key)).hasSize(1);
        assertThat(pulled()).contains(TODAYS);
        assertThat(published(BackupVersionDeleted.class)).hasSize(1);
    }

    @Test
    void theCurrentVersionIsNotDeletedAlone() {
        assertThatThrownBy(() -> backups.delete(versionOf(TODAYS))).is(refused(BackupRefusedException.CURRENT));

        assertThat(pulled()).contains(TODAYS);
    }

    @Test
    void theWholeCopyGoesAtOnceAndTheAppFindsNone() {
        List<String> before = blobKeys();
        backups.deleteAll();
        backups.deleteAll();

        assertThat(pulled()).isEmpty();
        assertThat(backups.overview().versions()).isEmpty();
        assertThat(before).noneMatch(this::isStored);
        assertThat(published(BackupsDeleted.class))
                .extracting(BackupsDeleted::versions)
                .containsExactly(2);
        upload(TODAYS);
        assertThat(pulled()).contains(TODAYS);
    }

    @Test
    void aDownloadIsByteForByteAndKept() {
        assertThat(read(backups.download(versionOf(YESTERDAYS)))).isEqualTo(YESTERDAYS);

        assertThat(published(BackupDownloaded.class)).hasSize(1);
    }

    @Test
    void deletingAndDownloadingNeedARecentSignIn() {
        BackupVersionId version = versionOf(YESTERDAYS);
        clock.advance(Duration.ofHours(3));

        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> backups.delete(version), backups::deleteAll, () -> backups.download(version))) {
            assertThatThrownBy(act).isInstanceOf(SignInNotRecentException.class);
        }
        backups.makeCurrent(version);
        assertThat(pulled()).contains(YESTERDAYS);
    }

    @Test
    void somebodyElsesVersionIsNotFound() {
        BackupVersionId version = versionOf(YESTERDAYS);
        AccountId stranger = accounts.subscriber("basic");
        accounts.signIn(stranger);

        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> backups.delete(version), () -> backups.makeCurrent(version), () -> backups.download(version))) {
            assertThatThrownBy(act).is(refused(BackupRefusedException.UNKNOWN));
        }
        assertThat(backups.overview().versions()).isEmpty();
    }

    @Test
    void aVisitorReadsAboutBackupsAndGetsNone() {
        BackupVersionId version = versionOf(YESTERDAYS);
        accounts.signIn(owner, Role.SUBSCRIBER, Actor.Kind.STAFF, Permissions.OF_VISITOR, clock.instant());

        assertThat(backups.overview().versions()).hasSize(2);
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> backups.delete(version),
                () -> backups.makeCurrent(version),
                () -> backups.download(version),
                backups::deleteAll,
                app::content)) {
            assertThatThrownBy(act).isInstanceOf(AccessDeniedException.class);
        }
    }

    private boolean isStored(String key) {
        return store.keysOlderThan(clock.instant().plus(Duration.ofDays(3650))).contains(key);
    }
}
