package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;

/** So many passwords are being checked that this one got no turn; a moment later it will. */
public final class PasswordsBusyException extends DomainException {

    private final boolean lookedAt;

    PasswordsBusyException() {
        this(false);
    }

    private PasswordsBusyException(boolean lookedAt) {
        super(GivenPasswordRefusedException.BUSY);
        this.lookedAt = lookedAt;
    }

    /**
     * Returns the refusal of a password that was checked in one form, which was wrong, and got no turn in the other.
     */
    PasswordsBusyException afterALook() {
        return new PasswordsBusyException(true);
    }

    /** Returns whether one form was checked: then a guess was answered, and the attempt counts. */
    boolean lookedAt() {
        return lookedAt;
    }
}
