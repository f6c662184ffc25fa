package com.rotki.portal.credentials;

import com.rotki.portal.platform.DomainException;

/** The API credentials are not those that the owner saw when they decided: another page was faster. */
public final class CredentialsChangedException extends DomainException {

    CredentialsChangedException() {
        super("credentials.changed");
    }
}
