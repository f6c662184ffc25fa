package com.rotki.portal.throttle;

import com.rotki.portal.platform.DomainException;
import java.time.Instant;

/** Too much was asked for from one address. Its texts get: from when on the next can be. */
public final class TooManyRequestsException extends DomainException {

    TooManyRequestsException(Instant until) {
        super("throttle.too-many", until);
    }
}
