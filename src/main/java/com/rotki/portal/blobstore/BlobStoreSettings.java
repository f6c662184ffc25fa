package com.rotki.portal.blobstore;

import com.rotki.portal.platform.Secret;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;

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
record BlobStoreSettings(
        @NotNull @DefaultValue("files") Kind store,
        @NotNull @DefaultValue("./data/backups") Path directory,
        @Valid @DefaultValue S3 s3) {

    /** The operator's way to mend a start without a place for backups. */
    static final String ADVICE =
            "Give a directory that the portal may write to, by portal.backup.directory (PORTAL_BACKUP_DIRECTORY).";

    /** The kinds of stores. */
    enum Kind {
        FILES,
        S3
    }

    /**
     * The object storage.
     *
     * @param bucket name of a bucket that exists; needed
     * @param region region of the bucket; needed unless an endpoint is given, which then gets {@code us-east-1}
     * @param endpoint address of a storage that is not Amazon's
     * @param pathStyle whether the bucket is named in the path and not in the host name; some other vendors need it
     * @param prefix beginning of the names of all objects: empty, or names of folders each with a slash at its end
     * @param encryption encryption that the storage is asked for
     * @param accessKey the name of the credentials, with the secret key; without both the usual places of the AWS SDK
     *     are looked through (environment, profile, container, instance)
     * @param secretKey the secret of the credentials
     */
    record S3(
            @Nullable String bucket,
            @Nullable String region,
            @Nullable URI endpoint,
            @DefaultValue("false") boolean pathStyle,

            @NotNull @Pattern(regexp = "([A-Za-z0-9._-]+/)*") @DefaultValue("")
            String prefix,

            @NotNull @DefaultValue("off") Encryption encryption,
            @Nullable Secret accessKey,
            @Nullable Secret secretKey) {}

    /** Encryption by the object storage, on top of the app's. */
    enum Encryption {
        /** Nothing is asked for: the setting of the bucket counts. */
        OFF(null),
        /** With keys of the storage's own. */
        AES256(ServerSideEncryption.AES256),
        /** With the key of the key management service that the bucket is set to. */
        AWS_KMS(ServerSideEncryption.AWS_KMS);

        private final @Nullable ServerSideEncryption header;

        Encryption(@Nullable ServerSideEncryption header) {
            this.header = header;
        }

        @Nullable ServerSideEncryption header() {
            return header;
        }
    }
}
