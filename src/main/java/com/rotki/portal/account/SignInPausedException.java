package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import java.time.Instant;

/** Too many wrong passwords were given to confirm an act. Its texts get: until when no other one is looked at. */
public final class SignInPausedException extends DomainException {

    SignInPausedException(Instant until) {
        super("account.sign-in-paused", until);
    }
}
