package com.rotki.portal.backup;

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

    /** What arrived of it goes; that it was tried stays, for its owner. */
    @Transactional
    public void interrupt(UUID id) {
        uploads.findById(id).ifPresent(upload -> {
            upload.interrupt();
            upload.blobKey().ifPresent(waste::add);
        });
    }

    @Transactional
    public void forget(UUID id) {
        uploads.findById(id).ifPresent(uploads::delete);
    }
}
