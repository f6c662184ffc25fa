package com.rotki.portal.backup;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.blobstore.BlobGarbageCollector;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.subscription.AccountEntitlements;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The kept versions of an account and which of them is current. Whoever changes them holds the account's lock. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Versions {

    private final BackupVersionRepository versions;
    private final CurrentBackupRepository currents;
    private final AccountEntitlements entitlements;
    private final BlobGarbageCollector garbage;
    private final AccountLock lock;
    private final BackupSettings settings;

    Versions(
            BackupVersionRepository versions,
            CurrentBackupRepository currents,
            AccountEntitlements entitlements,
            BlobGarbageCollector garbage,
            AccountLock lock,
            BackupSettings settings) {
        this.versions = versions;
        this.currents = currents;
        this.entitlements = entitlements;
        this.garbage = garbage;
        this.lock = lock;
        this.settings = settings;
    }

    public List<BackupVersion> of(AccountId account) {
        return versions.findByAccountIdOrderByUploadedAtDesc(account.value());
    }

    public Optional<BackupVersion> current(AccountId account) {
        return currents.findByAccountId(account.value())
                .flatMap(current -> of(account).stream().filter(current::is).findFirst());
    }

    public BackupVersion require(AccountId account, BackupVersionId id) {
        return versions.findByAccountIdAndId(account.value(), id.value()).orElseThrow(BackupRefusedException::unknown);
    }

    /** Acquires the account's lock and returns one of its versions. */
    public BackupVersion lock(AccountId account, BackupVersionId id) {
        lock.acquire(account);
        return require(account, id);
    }

    /** Returns whether the current version is older than a working sync would leave it. */
    public boolean isOld(BackupVersion current, Instant now) {
        return current.currentSince().plus(settings.freshFor()).isBefore(now);
    }

    /** Keeps an upload as the current version. The same bytes are kept once. */
    public void add(AccountId account, BackupUpload upload, UploadingDevice device, Instant at) {
        Optional<BackupVersion> same = versions.findByAccountIdAndFileHash(account.value(), upload.fileHash());
        same.ifPresent(kept -> {
            kept.uploadedAgain(upload, device, at);
            upload.blobKey().ifPresent(garbage::add);
        });
        makeCurrent(same.orElseGet(() -> versions.save(new BackupVersion(account, upload, device, at))), at);
        prune(account, at);
    }

    public void makeCurrent(BackupVersion version, Instant at) {
        version.becomeCurrent(at);
        currents.findByAccountId(version.account().value())
                .ifPresentOrElse(current -> current.become(version), () -> currents.save(new CurrentBackup(version)));
    }

    /** Deletes one version, which is not the current one. */
    public void delete(BackupVersion version) {
        versions.delete(version);
        garbage.add(version.blobKey());
    }

    /** Deletes all of them; returns how many there were. */
    public int deleteAll(AccountId account) {
        currents.findByAccountId(account.value()).ifPresent(currents::delete);
        List<BackupVersion> all = of(account);
        all.forEach(this::delete);
        return all.size();
    }

    /**
     * Deletes versions beyond the number, the age and the space that are kept: the oldest first, the current one never.
     * Space counts only here, where a new version needs it: a smaller tier alone deletes nothing.
     */
    private void prune(AccountId account, Instant now) {
        prune(account, now, settings.quota(entitlements.of(account).tier().maxBackupSizeMb()));
    }

    /**
     * Deletes versions beyond the number and the age that are kept: the oldest first, the current one never. The age of a
     * version counts from when the next one took its place, so that whoever uploads after months of silence can still go
     * back to the one before.
     */
    public void pruneAged(AccountId account, Instant now) {
        prune(account, now, Long.MAX_VALUE);
    }

    private void prune(AccountId account, Instant now, long most) {
        Optional<BackupVersion> current = current(account);
        long space = most - current.map(BackupVersion::size).orElse(0L);
        int places = settings.versions() - (current.isPresent() ? 1 : 0);
        Instant replacedAt = current.map(BackupVersion::currentSince).orElse(now);
        boolean beyond = false;
        for (BackupVersion older : olderOnes(account, current)) {
            space -= older.size();
            places--;
            beyond = beyond
                    || space < 0
                    || places < 0
                    || replacedAt.plus(settings.versionAge()).isBefore(now);
            if (beyond) {
                delete(older);
            }
            replacedAt = older.currentSince();
        }
    }

    private List<BackupVersion> olderOnes(AccountId account, Optional<BackupVersion> current) {
        return of(account).stream()
                .filter(version -> current.filter(version::equals).isEmpty())
                .sorted(Comparator.comparing(BackupVersion::currentSince).reversed())
                .toList();
    }
}
