package com.rotki.portal.account;

import com.rotki.portal.platform.DomainException;
import java.time.Instant;

/** A mail to that address was asked for a moment ago, whoever it belongs to. Its texts get: from when on the next can be. */
public final class LettersPausedException extends DomainException {

    LettersPausedException(Instant until) {
        super("account.letters-paused", until);
    }
}
