package com.rotki.portal.backup;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.platform.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds uploads that can still be continued, or whose last chunk is still answered. */
@Component
class LiveUploads {

    private final BackupUploadRepository uploads;
    private final AccountLock lock;
    private final BackupSettings settings;
    private final Clock clock;

    LiveUploads(BackupUploadRepository uploads, AccountLock lock, BackupSettings settings, Clock clock) {
        this.uploads = uploads;
        this.lock = lock;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Acquires the account's lock and returns one of its uploads.
     *
     * @throws UploadRefusedException ({@code backup.upload-unknown}) if there is none of this id, or it is too old
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public BackupUpload lock(AccountId account, UUID id) {
        lock.acquire(account);
        Instant since = clock.instant().minus(settings.uploadLifetime());
        return uploads.findById(id)
                .filter(upload -> upload.isOf(account) && !upload.lastAt().isBefore(since))
                .orElseThrow(UploadRefusedException::unknownUpload);
    }
}
