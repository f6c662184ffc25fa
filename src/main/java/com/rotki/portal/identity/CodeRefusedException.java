package com.rotki.portal.identity;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A code of an authenticator app or a recovery code is not accepted. */
public final class CodeRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** It is not a current code of the app. */
        WRONG("account.wrong-code"),
        /** It is right, and was accepted once already, or a later one was. */
        USED("account.code-used"),
        /** The app showed it some minutes ago: the clock of the phone may be off. */
        OF_ANOTHER_TIME("account.code-of-another-time"),
        /** It is not an unused recovery code of the account. */
        WRONG_RECOVERY_CODE("account.wrong-recovery-code"),
        /** After so many wrong codes in a row none is checked until somebody signs in with something else. */
        EXHAUSTED("account.codes-exhausted");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private CodeRefusedException(Reason reason, Object... arguments) {
        super(reason, arguments);
    }

    static CodeRefusedException wrong() {
        return new CodeRefusedException(Reason.WRONG);
    }

    static CodeRefusedException used() {
        return new CodeRefusedException(Reason.USED);
    }

    static CodeRefusedException ofAnotherTime() {
        return new CodeRefusedException(Reason.OF_ANOTHER_TIME);
    }

    static CodeRefusedException wrongRecoveryCode() {
        return new CodeRefusedException(Reason.WRONG_RECOVERY_CODE);
    }

    /** Its text gets: how many wrong ones. */
    static CodeRefusedException exhausted(int wrong) {
        return new CodeRefusedException(Reason.EXHAUSTED, wrong);
    }
}
