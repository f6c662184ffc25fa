package com.rotki.portal.throttle;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;
import java.time.Instant;

/** Somebody asked too often. Its texts get: from when on they can ask again. */
public final class ThrottledException extends DomainException {

    /** The address has used up what it can ask for in this time. */
    public static final RefusalReason TOO_MANY_REQUESTS = RefusalReason.of("throttle.too-many");

    /** After too many wrong passwords or codes none is checked for a while. */
    public static final RefusalReason SIGN_IN_PAUSED = RefusalReason.of("account.sign-in-paused");

    private ThrottledException(RefusalReason reason, Instant until) {
        super(reason, until);
    }

    static ThrottledException tooManyRequests(Instant until) {
        return new ThrottledException(TOO_MANY_REQUESTS, until);
    }

    /** No password or code is checked until {@code until}. */
    public static ThrottledException signInPaused(Instant until) {
        return new ThrottledException(SIGN_IN_PAUSED, until);
    }
}
