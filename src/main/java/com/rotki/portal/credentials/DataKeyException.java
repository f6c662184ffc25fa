package com.rotki.portal.credentials;

/** The data encryption key is missing or unusable: the portal must not start. The message is for its operator. */
final class DataKeyException extends RuntimeException {

    DataKeyException(String message) {
        super(message);
    }

    /** The key is not the one that the database was used with. */
    static DataKeyException another() {
        return new DataKeyException(
                "The data encryption key is not the one that this database was used with: with another"
                        + " key API Secrets, second factors and the activity log cannot be read.");
    }

    DataKeyException(String message, Throwable cause) {
        super(message, cause);
    }
}
