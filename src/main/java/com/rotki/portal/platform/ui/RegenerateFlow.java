package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.RegenerateReason;

/** Starts the way to a new pair of API credentials, from any page that has a reason for it. */
public interface RegenerateFlow {

    /**
     * Asks for confirmation and regenerates.
     *
     * @param reason is preselected
     * @param done runs after the new pair exists; not when the person keeps the current one
     */
    void start(RegenerateReason reason, Runnable done);
}
