package com.rotki.portal.credentials;

import com.rotki.portal.platform.StartRefusedException;

/** The data encryption key is missing or unusable: the portal must not start. */
final class DataKeyException extends StartRefusedException {

    private static final String ADVICE = "Give the key that this database was used with: Base64 of 32 bytes, in the"
            + " environment variable PORTAL_ENCRYPTION_KEY or in a file named by PORTAL_ENCRYPTION_KEY_FILE. A new one,"
            + " for an empty database only, is made with: openssl rand -base64 32";

    DataKeyException(String message) {
        super(message, ADVICE);
    }

    DataKeyException(String message, Throwable cause) {
        super(message, ADVICE, cause);
    }

    /** The key is not the one that the database was used with. */
    static DataKeyException another() {
        return new DataKeyException(
                "The data encryption key is not the one that this database was used with: with another"
                        + " key API Secrets, second factors and the activity log cannot be read.");
    }
}
