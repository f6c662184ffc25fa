package com.rotki.portal.blobstore;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Bytes that nobody refers to any more: to be removed from the store, however often that has to be tried. */
@Entity
@Table(name = "backup_waste")
class BlobGarbage {

    @Id
    private String blobKey;

    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected BlobGarbage() {
        // for JPA
    }

    BlobGarbage(String blobKey, Instant since) {
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
