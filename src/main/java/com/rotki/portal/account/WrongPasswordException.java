package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** The password that was given to confirm an act is not the account's. */
public final class WrongPasswordException extends DomainException {

    WrongPasswordException() {
        super("account.wrong-password");
    }
}
