package com.rotki.portal.backup;

import com.rotki.portal.blobstore.BlobReferences;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of kept versions, and of uploads under way. */
@Component
class BackupReferences implements BlobReferences {

    private final JdbcClient jdbc;

    BackupReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean any() {
        return jdbc.sql("select exists (select 1 from backup_version)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<String> keys() {
        return jdbc.sql("select blob_key from backup_version"
                        + " union select blob_key from backup_upload where state in ('OPEN', 'CHECKING')")
                .query(String.class)
                .list();
    }
}
