package com.rotki.portal.backup;

import com.rotki.portal.backup.AppBackupService.Metadata;
import com.rotki.portal.backup.BackupOverview.VersionSummary;
import com.rotki.portal.platform.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class BackupVersion {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private String blobKey;

    @Column(updatable = false)
    private String fileHash;

    @Column(updatable = false)
    private long size;

    private long lastModified;
    private Instant uploadedAt;
    private Instant currentSince;
    private @Nullable String appVersion;
    private @Nullable String deviceName;
    private boolean deviceCertain;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected BackupVersion() {
        // for JPA
    }

    @SuppressWarnings("NullAway.Init") // what is heard of it sets the rest
    BackupVersion(AccountId account, BackupUpload upload, UploadingDevice device, Instant at) {
        this.id = BackupVersionId.newId().value();
        this.accountId = account.value();
        this.blobKey = upload.blobKey().orElseThrow();
        this.fileHash = upload.fileHash();
        this.size = upload.totalSize();
        uploadedAgain(upload, device, at);
    }

    /** The same bytes arrived once more: they are kept once. */
    final void uploadedAgain(BackupUpload upload, UploadingDevice device, Instant at) {
        lastModified = upload.lastModified();
        uploadedAt = at;
        currentSince = at;
        appVersion = upload.appVersion();
        deviceName = device.name();
        deviceCertain = device.certain();
    }

    void becomeCurrent(Instant at) {
        currentSince = at;
    }

    BackupVersionId id() {
        return new BackupVersionId(id);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    String blobKey() {
        return blobKey;
    }

    String fileHash() {
        return fileHash;
    }

    long size() {
        return size;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    /** Returns since when it is the current one; for an older one, when it last became that. */
    Instant currentSince() {
        return currentSince;
    }

    Metadata metadata() {
        return new Metadata(uploadedAt, lastModified, fileHash, size);
    }

    VersionSummary summary(boolean current) {
        return new VersionSummary(
                id(),
                current,
                size,
                fileHash,
                uploadedAt,
                Instant.ofEpochSecond(lastModified),
                currentSince,
                new UploadingDevice(deviceName, deviceCertain),
                appVersion);
    }
}
