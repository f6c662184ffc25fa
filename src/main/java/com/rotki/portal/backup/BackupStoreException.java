package com.rotki.portal.backup;

/**
 * The store failed or does not have what was asked for. The message is for the operator's log and names neither a key
 * of a blob nor anything secret.
 */
final class BackupStoreException extends RuntimeException {

    BackupStoreException(String message) {
        super(message);
    }

    BackupStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
