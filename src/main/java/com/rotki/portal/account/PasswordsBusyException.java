package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** So many passwords are being looked at that this one did not get its turn; a moment later it will. */
public final class PasswordsBusyException extends DomainException {

    PasswordsBusyException() {
        super("account.passwords-busy");
    }
}
