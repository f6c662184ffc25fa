package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** The account has as many passkeys as one may have. */
public final class TooManyPasskeysException extends DomainException {

    TooManyPasskeysException(int most) {
        super("account.too-many-passkeys", most);
    }
}
