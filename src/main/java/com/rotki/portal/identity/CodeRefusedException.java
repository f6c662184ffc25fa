package com.rotki.portal.identity;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A code of an authenticator app or a recovery code is not accepted. */
public final class CodeRefusedException extends DomainException {

    /** It is not a current code of the app. */
    public static final RefusalReason WRONG = RefusalReason.of("account.wrong-code");

    /** It is right, and was accepted once already, or a later one was. */
    public static final RefusalReason USED = RefusalReason.of("account.code-used");

    /** The app showed it some minutes ago: the clock of the phone may be off. */
    public static final RefusalReason OF_ANOTHER_TIME = RefusalReason.of("account.code-of-another-time");

    /** It is not an unused recovery code of the account. */
    public static final RefusalReason WRONG_RECOVERY_CODE = RefusalReason.of("account.wrong-recovery-code");

    /** After so many wrong codes in a row none is checked until somebody signs in with something else. */
    public static final RefusalReason EXHAUSTED = RefusalReason.of("account.codes-exhausted");

    private CodeRefusedException(RefusalReason reason, Object... arguments) {
        super(reason, arguments);
    }

    /** It is not a current code of the app. */
    public static CodeRefusedException wrong() {
        return new CodeRefusedException(WRONG);
    }

    static CodeRefusedException used() {
        return new CodeRefusedException(USED);
    }

    static CodeRefusedException ofAnotherTime() {
        return new CodeRefusedException(OF_ANOTHER_TIME);
    }

    /** It is not an unused recovery code of the account. */
    public static CodeRefusedException wrongRecoveryCode() {
        return new CodeRefusedException(WRONG_RECOVERY_CODE);
    }

    /** Its text gets: how many wrong ones. */
    static CodeRefusedException exhausted(int wrong) {
        return new CodeRefusedException(EXHAUSTED, wrong);
    }
}
