package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** So many wrong passwords were given in a row that none is looked at any more, until there is a new one. */
public final class PasswordExhaustedException extends DomainException {

    PasswordExhaustedException() {
        super("account.password-exhausted", PasswordAsked.Asker.SIGNED_IN.most());
    }
}
