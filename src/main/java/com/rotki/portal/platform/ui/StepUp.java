package com.rotki.portal.platform.ui;

/** Asks for a fresh proof of identity in place, when an action needs one (requirement A4). */
@FunctionalInterface
public interface StepUp {

    /**
     * Runs {@code action}. If it throws {@link com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException}, asks for
     * the password and runs it again once that was right; if the person gives up, the action does not happen. Any other
     * refusal of the first run goes to the caller, and one of the second run is shown as a notice.
     *
     * @param givenUp runs once if the person closes the question without an answer, for callers that somebody waits for
     */
    void run(Runnable action, Runnable givenUp);

    /** Runs {@code action} as {@link #run(Runnable, Runnable)} does, where nobody has to hear that it did not happen. */
    default void run(Runnable action) {
        run(action, () -> {});
    }
}
