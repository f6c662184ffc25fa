package com.rotki.portal.backup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The storage of backups.
 *
 * @param store whether backups are files or objects of a storage that speaks S3
 * @param directory where the files are; with S3, where a chunk waits while it is sent. Made at the start if it is
 *     missing, must be writable
 * @param s3 the object storage; of no account while backups are files
 */
@Validated
@ConfigurationProperties("portal.backup")
record BackupStorageSettings(
        @NotNull @DefaultValue("files") Kind store,
        @NotNull @DefaultValue("./data/backups") Path directory,
        @Valid @DefaultValue S3Settings s3) {

    /** The kinds of stores. */
    enum Kind {
        FILES,
        S3
    }
}
