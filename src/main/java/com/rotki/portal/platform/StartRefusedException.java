package com.rotki.portal.platform;

/** The portal must not start as it is set up. The message and the advice are for its operator; neither has a secret. */
public class StartRefusedException extends RuntimeException {

    private final String advice;

    /** Refuses: {@code message} says why, {@code advice} what to do. */
    public StartRefusedException(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    /** Refuses because of a failure. */
    public StartRefusedException(String message, String advice, Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    /** Returns what the operator can do. */
    public final String advice() {
        return advice;
    }
}
