package com.rotki.portal.backup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Bytes that nobody refers to any more: to be removed from the store, however often that has to be tried. */
@Entity
class BackupWaste {

    @Id
    private String blobKey;

    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected BackupWaste() {
        // for JPA
    }

    BackupWaste(String blobKey, Instant since) {
        this.blobKey = blobKey;
        this.since = since;
    }

    String blobKey() {
        return blobKey;
    }

    Instant since() {
        return since;
    }
}
