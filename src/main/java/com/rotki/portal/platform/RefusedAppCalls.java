package com.rotki.portal.platform;

import java.time.Instant;
import java.util.Optional;

/** Tells what the app was last refused, without whoever asks knowing how that is kept. */
public interface RefusedAppCalls {

    /** Returns the current account's latest refusal that is not settled and by which the app does not even get to what it wanted. */
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
