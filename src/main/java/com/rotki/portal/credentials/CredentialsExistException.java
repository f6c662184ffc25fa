package com.rotki.portal.credentials;

import com.rotki.portal.platform.DomainException;

/** There are API credentials already: another page was faster. */
public final class CredentialsExistException extends DomainException {

    CredentialsExistException() {
        super("credentials.exist");
    }
}
