package com.rotki.portal.backup;

import com.rotki.portal.blobstore.BlobGarbageCollector;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends uploads that nobody continues. */
@Component
class UploadEnding {

    private final BackupUploadRepository uploads;
    private final BlobGarbageCollector garbage;

    UploadEnding(BackupUploadRepository uploads, BlobGarbageCollector garbage) {
        this.uploads = uploads;
        this.garbage = garbage;
    }

    /**
     * Interrupts a silent upload: its bytes go; that it was tried stays, for its owner. One that continued or ended since
     * it was found is left alone: its bytes may be the current backup's by now.
     */
    @Transactional
    public void interrupt(UUID id, Instant silentSince) {
        uploads.findById(id).filter(upload -> upload.silentSince(silentSince)).ifPresent(this::interrupt);
    }

    /** Deletes the row of an upload that has no bytes, or none any more. */
    @Transactional
    public void forget(UUID id) {
        uploads.findById(id).ifPresent(uploads::delete);
    }

    private void interrupt(BackupUpload upload) {
        upload.interrupt();
        upload.blobKey().ifPresent(garbage::add);
    }
}
