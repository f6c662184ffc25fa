package com.rotki.portal.credentials;

import com.rotki.portal.platform.DomainException;

/** There are no API credentials yet. */
public final class CredentialsMissingException extends DomainException {

    CredentialsMissingException() {
        super(CredentialsRefusedException.Reason.MISSING);
    }
}
