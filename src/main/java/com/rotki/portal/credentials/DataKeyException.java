package com.rotki.portal.credentials;

/** The data encryption key is missing or unusable: the portal must not start. The message is for its operator. */
final class DataKeyException extends RuntimeException {

    DataKeyException(String message) {
        super(message);
    }

    DataKeyException(String message, Throwable cause) {
        super(message, cause);
    }
}
