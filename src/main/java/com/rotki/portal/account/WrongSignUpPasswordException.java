package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** The password is not the one that was chosen in the sign-up that the link belongs to. */
public final class WrongSignUpPasswordException extends DomainException {

    WrongSignUpPasswordException() {
        super("account.wrong-sign-up-password");
    }
}
