package com.rotki.portal.blobstore;

/**
 * The store failed or does not have what was asked for. The message is for the operator's log and names neither a key
 * of a blob nor anything secret.
 */
public final class BlobStoreException extends RuntimeException {

    public BlobStoreException(String message) {
        super(message);
    }

    public BlobStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
