package com.rotki.portal.backup;

/** Backups cannot be stored as it is set: the portal must not start. The message is for its operator. */
final class BackupStorageException extends RuntimeException {

    BackupStorageException(String message) {
        super(message);
    }

    BackupStorageException(String message, Throwable cause) {
        super(message, cause);
    }
}
