package com.rotki.portal.blobstore;

import java.util.Optional;

/**
 * The place of the objects of blobs.
 *
 * @param bucket name of the bucket
 * @param prefix what the names of the objects begin with, empty or with a slash at its end
 */
record S3Place(String bucket, String prefix) {

    /** Returns the name of a blob's object. */
    String nameOf(String key) {
        return prefix + BlobKeys.checked(key);
    }

    /** Returns the key of the blob in an object; empty for an object that is no blob. */
    Optional<String> keyOf(String name) {
        return name.startsWith(prefix)
                ? Optional.of(name.substring(prefix.length())).filter(BlobKeys::isKey)
                : Optional.empty();
    }
}
