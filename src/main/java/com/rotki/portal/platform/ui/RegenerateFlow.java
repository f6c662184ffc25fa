package com.rotki.portal.platform.ui;

/** Starts the way to a new pair of API credentials, from any page that has a reason for it. */
public interface RegenerateFlow {

    /**
     * Asks for confirmation and regenerates.
     *
     * @param cause preselects the reason
     * @param done runs after the new pair exists; not when the person keeps the current one
     */
    void start(RegenerateCause cause, Runnable done);
}
