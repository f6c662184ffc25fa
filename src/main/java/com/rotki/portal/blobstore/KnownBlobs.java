package com.rotki.portal.blobstore;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells which blobs in the store the database knows: those that are referred to, and those to be removed. */
@Component
class KnownBlobs {

    private final BlobReferences references;
    private final BlobGarbageRepository garbage;

    KnownBlobs(BlobReferences references, BlobGarbageRepository garbage) {
        this.references = references;
        this.garbage = garbage;
    }

    @Transactional(readOnly = true)
    public boolean any() {
        return references.any();
    }

    /** Returns those of {@code keys} that the database does not know. */
    @Transactional(readOnly = true)
    public List<String> unknownOf(List<String> keys) {
        // in this order: a blob that becomes garbage in between is in at least one of the two
        Set<String> known = new HashSet<>(references.keys());
        known.addAll(garbage.keys());
        return keys.stream().filter(key -> !known.contains(key)).toList();
    }

    /** The bytes are gone. On its own: a transaction that was just committed may still look open here. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(String blobKey) {
        garbage.deleteById(blobKey);
    }
}
