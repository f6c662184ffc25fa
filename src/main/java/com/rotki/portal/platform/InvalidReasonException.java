package com.rotki.portal.platform;

/** No reason was given for an act that needs one, or it is too long. Its texts get: the greatest length. */
public final class InvalidReasonException extends DomainException {

    InvalidReasonException(int maxLength) {
        super("platform.invalid-reason", maxLength);
    }
}
