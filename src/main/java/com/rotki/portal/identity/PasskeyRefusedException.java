package com.rotki.portal.identity;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A passkey is not accepted, added, renamed or removed. */
public final class PasskeyRefusedException extends DomainException {

    /** Its answer is for another challenge, site or account, or it was not unlocked by its owner. */
    public static final RefusalReason NOT_FITTING = RefusalReason.of("account.passkey-refused");

    /** The account has no such passkey. */
    public static final RefusalReason UNKNOWN = RefusalReason.of("account.passkey-unknown");

    /** Its name is empty or too long. */
    public static final RefusalReason INVALID_NAME = RefusalReason.of("account.invalid-passkey-name");

    /** The account has as many as it can have. */
    public static final RefusalReason TOO_MANY = RefusalReason.of("account.too-many-passkeys");

    private PasskeyRefusedException(RefusalReason reason, Object... arguments) {
        super(reason, arguments);
    }

    /** The answer does not fit the question. */
    public static PasskeyRefusedException notFitting() {
        return new PasskeyRefusedException(NOT_FITTING);
    }

    static PasskeyRefusedException unknown() {
        return new PasskeyRefusedException(UNKNOWN);
    }

    /** Its text gets: the greatest length. */
    static PasskeyRefusedException invalidName(int longest) {
        return new PasskeyRefusedException(INVALID_NAME, longest);
    }

    /** Its text gets: the greatest number. */
    static PasskeyRefusedException tooMany(int most) {
        return new PasskeyRefusedException(TOO_MANY, most);
    }
}
