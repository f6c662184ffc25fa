package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** What a passkey should be called is empty or too long. */
public final class InvalidPasskeyNameException extends DomainException {

    InvalidPasskeyNameException(int longest) {
        super("account.invalid-passkey-name", longest);
    }
}
