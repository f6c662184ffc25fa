package com.rotki.portal.backup;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.subscription.AccountEntitlements;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is told of an account's backups. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BackupSummaries {

    private final Versions versions;
    private final BackupUploadRepository uploads;
    private final AccountEntitlements entitlements;
    private final BackupExpiry end;
    private final BackupSettings settings;

    BackupSummaries(
            Versions versions,
            BackupUploadRepository uploads,
            AccountEntitlements entitlements,
            BackupExpiry end,
            BackupSettings settings) {
        this.versions = versions;
        this.uploads = uploads;
        this.entitlements = entitlements;
        this.end = end;
        this.settings = settings;
    }

    public BackupOverview of(AccountId account, Instant now) {
        List<BackupVersion> kept = versions.of(account);
        Optional<BackupVersion> current = versions.current(account);
        int mib = entitlements.of(account).tier().maxBackupSizeMb();
        long used = kept.stream().mapToLong(BackupVersion::size).sum();
        boolean old = current.filter(version ->
                        version.currentSince().plus(settings.freshFor()).isBefore(now))
                .isPresent();
        return new BackupOverview(
                kept.stream()
                        .map(version ->
                                version.summary(current.filter(version::equals).isPresent()))
                        .toList(),
                new BackupQuota(used, settings.quota(mib), settings.largest(mib)),
                lastUpload(account, now),
                settings.kept(),
                current.flatMap(version -> end.of(account)).orElse(null),
                old);
    }

    private @Nullable UploadSummary lastUpload(AccountId account, Instant now) {
        return uploads.findFirstByAccountIdOrderByLastAtDesc(account.value())
                .map(upload -> upload.summary(now))
                .orElse(null);
    }
}
