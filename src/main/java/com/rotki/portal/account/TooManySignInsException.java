package com.rotki.portal.account;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Too many wrong passwords were tried for an address, known or not. */
final class TooManySignInsException extends LockedException {

    TooManySignInsException(Instant until) {
        super("No password is looked at until " + until);
    }
}
