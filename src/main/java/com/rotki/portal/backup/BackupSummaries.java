package com.rotki.portal.backup;

import com.rotki.portal.backup.BackupOverview.Quota;
import com.rotki.portal.backup.BackupOverview.UploadSummary;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.subscription.AccountEntitlements;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the overview of an account's backups. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BackupSummaries {

    private final Versions versions;
    private final BackupUploadRepository uploads;
    private final AccountEntitlements entitlements;
    private final BackupExpiry expiry;
    private final BackupSettings settings;

    BackupSummaries(
            Versions versions,
            BackupUploadRepository uploads,
            AccountEntitlements entitlements,
            BackupExpiry expiry,
            BackupSettings settings) {
        this.versions = versions;
        this.uploads = uploads;
        this.entitlements = entitlements;
        this.expiry = expiry;
        this.settings = settings;
    }

    public BackupOverview of(AccountId account, Instant now) {
        List<BackupVersion> kept = versions.of(account);
        Optional<BackupVersion> current = versions.current(account);
        int mib = entitlements.of(account).tier().maxBackupSizeMb();
        long used = kept.stream().mapToLong(BackupVersion::size).sum();
        boolean old = current.filter(version -> versions.isOld(version, now)).isPresent();
        return new BackupOverview(
                kept.stream()
                        .map(version ->
                                version.summary(current.filter(version::equals).isPresent()))
                        .toList(),
                new Quota(used, settings.quota(mib), settings.largest(mib)),
                lastUpload(account, now),
                settings.kept(),
                current.flatMap(version -> expiry.deletedAt(account)).orElse(null),
                old);
    }

    private @Nullable UploadSummary lastUpload(AccountId account, Instant now) {
        return uploads.findFirstByAccountIdOrderByLastAtDesc(account.value())
                .map(upload -> upload.summary(now))
                .orElse(null);
    }
}
