package com.rotki.portal.platform;

import java.util.Optional;

/** Tells what the app was last refused, without whoever asks knowing how that is kept. */
public interface RefusedAppCalls {

    /** Returns the current account's latest refusal that is not settled and by which the app does not even get to what it wanted. */
    Optional<RefusedAppCall> last();
}
