package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** So many passwords are being looked at that this one did not get its turn; a moment later it will. */
public final class PasswordsBusyException extends DomainException {

    private final boolean lookedAt;

    PasswordsBusyException() {
        this(false);
    }

    private PasswordsBusyException(boolean lookedAt) {
        super(GivenPasswordRefusedException.BUSY);
        this.lookedAt = lookedAt;
    }

    /** Returns the same for a password of which one form was looked at and was wrong, and another got no turn. */
    PasswordsBusyException afterALook() {
        return new PasswordsBusyException(true);
    }

    /** Returns whether a guess was answered, so that the attempt counts. */
    boolean lookedAt() {
        return lookedAt;
    }
}
