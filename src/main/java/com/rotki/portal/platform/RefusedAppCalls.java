package com.rotki.portal.platform;

import java.time.Instant;
import java.util.Optional;

/** Tells why the app was last refused, so that no caller needs to know the request log. */
public interface RefusedAppCalls {

    /** Returns the current account's latest unsettled refusal that stopped the app before its actual request. */
    Optional<RefusedAppCall> last();

    /**
     * A call of the app that was refused, signed with the account's secret or not.
     *
     * @param at the last time
     * @param reasonKey of a text that says what was wrong
     * @param remedyKey of a text that says what to do about it
     */
    record RefusedAppCall(Instant at, String reasonKey, String remedyKey) {}
}
