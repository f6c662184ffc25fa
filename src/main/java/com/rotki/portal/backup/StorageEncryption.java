package com.rotki.portal.backup;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;

/** How the object storage is asked to encrypt what it keeps; the app has encrypted it already. */
enum StorageEncryption {
    /** Nothing is asked for: what the bucket is set to counts. */
    OFF(null),
    /** With keys of the storage's own. */
    AES256(ServerSideEncryption.AES256),
    /** With the key of the key management service that the bucket is set to. */
    AWS_KMS(ServerSideEncryption.AWS_KMS);

    private final @Nullable ServerSideEncryption header;

    StorageEncryption(@Nullable ServerSideEncryption header) {
        this.header = header;
    }

    @Nullable ServerSideEncryption header() {
        return header;
    }
}
