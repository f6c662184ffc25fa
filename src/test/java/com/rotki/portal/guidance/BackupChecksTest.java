package com.rotki.portal.guidance;

import static com.rotki.portal.guidance.Snapshots.NOW;
import static com.rotki.portal.guidance.Snapshots.active;
import static com.rotki.portal.guidance.Snapshots.plan;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.backup.BackupOverview;
import com.rotki.portal.backup.BackupOverview.Quota;
import com.rotki.portal.backup.BackupOverview.UploadSummary;
import com.rotki.portal.backup.BackupOverview.VersionSummary;
import com.rotki.portal.backup.BackupVersionId;
import com.rotki.portal.backup.UploadState;
import com.rotki.portal.backup.UploadingDevice;
import com.rotki.portal.guidance.Finding.Verdict;
import com.rotki.portal.subscription.SubscriptionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupChecksTest {

    private static final Instant CAME = NOW.minus(Duration.ofDays(3));

    @Test
    void aBackupIsFreshOrOldByWhenItCame() {
        assertThat(fresh(kept(false, null))).isEqualTo(Finding.fine("fresh-backup", "fresh", CAME));
        assertThat(fresh(kept(true, null))).isEqualTo(Finding.attention("fresh-backup", "old", CAME));
    }

    @Test
    void missingBackupMattersOnlyIfThePlanHasBackups() {
        assertThat(fresh(connected())).isEqualTo(Finding.attention("fresh-backup", "never"));
        assertThat(fresh(plan(null))).isEqualTo(Finding.yours("fresh-backup", "not-included"));
    }

    @Test
    void theLastUploadArrivedOrNeverCame() {
        assertThat(lastUpload(kept(false, null))).isEqualTo(Finding.fine("last-upload", "arrived", CAME));
        assertThat(lastUpload(kept(true, null))).isEqualTo(Finding.attention("last-upload", "old", CAME));
        assertThat(lastUpload(connected())).isEqualTo(Finding.attention("last-upload", "never"));
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,        ,                       FINE,      under-way",
        "CHECKING,    ,                       FINE,      under-way",
        "DONE,        ,                       FINE,      arrived",
        "INTERRUPTED, ,                       ATTENTION, interrupted",
        "REFUSED,     backup.too-large,       ATTENTION, too-large",
        "REFUSED,     backup.hash-mismatch,   ATTENTION, hash-mismatch",
        "REFUSED,     backup.range-invalid,   ATTENTION, refused"
    })
    void outcomeOfTheLastUploadIsShown(UploadState state, @Nullable String code, Verdict verdict, String outcome) {
        var upload = new UploadSummary(state, 1, 2, code, 1, NOW, NOW);

        Finding finding = lastUpload(kept(false, upload));

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.outcome()).isEqualTo(outcome);
    }

    @Test
    void nobodyIsToldToPushWhileNoAppIsLetIn() {
        Snapshots expired = plan(SubscriptionStatus.EXPIRED).withPair(NOW).withBackups(backups(kept(true, null)));

        assertThat(fresh(expired).outcome()).isEqualTo("old-blocked");
        assertThat(lastUpload(expired).outcome()).isEqualTo("old-blocked");
        assertThat(fresh(active()).outcome()).isEqualTo("never-blocked");
        assertThat(lastUpload(active()).outcome()).isEqualTo("never-blocked");
        assertThat(lastUpload(plan(null)).outcome()).isEqualTo("never-blocked");
    }

    private static BackupOverview backups(Snapshots account) {
        return account.facts().backups();
    }

    private static Snapshots connected() {
        return active().withPair(NOW);
    }

    private static Finding fresh(Snapshots account) {
        return BackupChecks.fresh(SecuritySnapshots.bare().with(account).facts());
    }

    private static Finding lastUpload(Snapshots account) {
        return BackupChecks.lastUpload(account.facts());
    }

    private static Snapshots kept(boolean old, @Nullable UploadSummary last) {
        var current = new VersionSummary(
                new BackupVersionId(UUID.randomUUID()),
                true,
                1000,
                "a hash",
                CAME,
                CAME,
                CAME,
                new UploadingDevice(null, false),
                null);
        var kept = new BackupOverview.Kept(5, Duration.ofDays(90), Duration.ofDays(180));
        return connected()
                .withBackups(new BackupOverview(List.of(current), new Quota(1000, 3000, 1000), last, kept, null, old));
    }
}
