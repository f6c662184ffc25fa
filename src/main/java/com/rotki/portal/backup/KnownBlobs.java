package com.rotki.portal.backup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells which bytes in the store the database knows. */
@Component
class KnownBlobs {

    private final JdbcClient jdbc;
    private final BackupWasteRepository waste;

    KnownBlobs(JdbcClient jdbc, BackupWasteRepository waste) {
        this.jdbc = jdbc;
        this.waste = waste;
    }

    /** Returns whether there is any backup. */
    @Transactional(readOnly = true)
    public boolean any() {
        return jdbc.sql("select exists (select 1 from backup_version)")
                .query(Boolean.class)
                .single();
    }

    /** Returns those of {@code keys} that no version, no upload under way and no waste refers to. */
    @Transactional(readOnly = true)
    public List<String> unknownOf(List<String> keys) {
        Set<String> known = new HashSet<>(jdbc.sql("select blob_key from backup_version"
                        + " union select blob_key from backup_upload where state in ('OPEN', 'CHECKING')"
                        + " union select blob_key from backup_waste")
                .query(String.class)
                .list());
        return keys.stream().filter(key -> !known.contains(key)).toList();
    }

    /** The bytes are gone. On its own: what was just committed may still look like an open transaction. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(String blobKey) {
        waste.deleteById(blobKey);
    }
}
