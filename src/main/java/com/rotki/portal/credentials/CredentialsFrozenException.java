package com.rotki.portal.credentials;

import com.rotki.portal.platform.DomainException;

/** The pair was frozen while a request signed with it was under way. */
public final class CredentialsFrozenException extends DomainException {

    CredentialsFrozenException() {
        super("credentials.frozen");
    }
}
