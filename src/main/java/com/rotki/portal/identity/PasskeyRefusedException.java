package com.rotki.portal.identity;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A passkey is not accepted, added, renamed or removed. */
public final class PasskeyRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** Its answer is for another challenge, site or account, or it was not unlocked by its owner. */
        NOT_FITTING("account.passkey-refused"),
        /** The account has no such passkey. */
        UNKNOWN("account.passkey-unknown"),
        /** Its name is empty or too long. */
        INVALID_NAME("account.invalid-passkey-name"),
        /** The account has as many as it can have. */
        TOO_MANY("account.too-many-passkeys");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private PasskeyRefusedException(Reason reason, Object... arguments) {
        super(reason, arguments);
    }

    static PasskeyRefusedException notFitting() {
        return new PasskeyRefusedException(Reason.NOT_FITTING);
    }

    static PasskeyRefusedException unknown() {
        return new PasskeyRefusedException(Reason.UNKNOWN);
    }

    /** Its text gets: the greatest length. */
    static PasskeyRefusedException invalidName(int longest) {
        return new PasskeyRefusedException(Reason.INVALID_NAME, longest);
    }

    /** Its text gets: the greatest number. */
    static PasskeyRefusedException tooMany(int most) {
        return new PasskeyRefusedException(Reason.TOO_MANY, most);
    }
}
