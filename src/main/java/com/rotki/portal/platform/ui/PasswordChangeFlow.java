package com.rotki.portal.platform.ui;

/** Starts the way to another password of one's own, from any page that has a reason for it. */
public interface PasswordChangeFlow {

    /**
     * Asks for the new password and sets it; the other sessions end unless the person says no.
     *
     * @param done runs after the password was changed; not when the person keeps the current one
     */
    void start(Runnable done);
}
