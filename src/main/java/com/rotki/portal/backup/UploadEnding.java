package com.rotki.portal.backup;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends uploads that nobody goes on with. */
@Component
class UploadEnding {

    private final BackupUploadRepository uploads;
    private final WasteBin waste;

    UploadEnding(BackupUploadRepository uploads, WasteBin waste) {
        this.uploads = uploads;
        this.waste = waste;
    }

    /**
     * What arrived of it goes; that it was tried stays, for its owner. One that went on or ended since it was found to be
     * silent is left alone: its bytes may by now be the current backup's.
     */
    @Transactional
    public void interrupt(UUID id, Instant silentSince) {
        uploads.findById(id).filter(upload -> upload.silentSince(silentSince)).ifPresent(upload -> {
            upload.interrupt();
            upload.blobKey().ifPresent(waste::add);
        });
    }

    @Transactional
    public void forget(UUID id) {
        uploads.findById(id).ifPresent(uploads::delete);
    }
}
