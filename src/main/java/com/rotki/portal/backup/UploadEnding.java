package com.rotki.portal.backup;

import com.rotki.portal.platform.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends uploads that nobody goes on with. */
@Component
class UploadEnding {

    private final BackupUploadRepository uploads;
    private final BlobGarbageCollector waste;

    UploadEnding(BackupUploadRepository uploads, BlobGarbageCollector waste) {
        this.uploads = uploads;
        this.waste = waste;
    }

    /**
     * What arrived of it goes; that it was tried stays, for its owner. One that went on or ended since it was found to be
     * silent is left alone: its bytes may by now be the current backup's.
     */
    @Transactional
    public void interrupt(UUID id, Instant silentSince) {
        uploads.findById(id).filter(upload -> upload.silentSince(silentSince)).ifPresent(this::interrupt);
    }

    /** Forgets whatever the account has under way, whose lock the caller holds: no chunk of it is left, and none is taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetAll(AccountId account) {
        for (BackupUpload upload : uploads.findByAccountIdAndStateIn(account.value(), UploadState.UNDER_WAY)) {
            upload.blobKey().ifPresent(waste::add);
            uploads.delete(upload);
        }
    }

    private void interrupt(BackupUpload upload) {
        upload.interrupt();
        upload.blobKey().ifPresent(waste::add);
    }

    @Transactional
    public void forget(UUID id) {
        uploads.findById(id).ifPresent(uploads::delete);
    }
}
