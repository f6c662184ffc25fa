package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** The code is none of the account's recovery codes, or was used before. */
public final class WrongRecoveryCodeException extends DomainException {

    WrongRecoveryCodeException() {
        super("account.wrong-recovery-code");
    }
}
