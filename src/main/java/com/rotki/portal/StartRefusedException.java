package com.rotki.portal;

/** The portal must not start as it is set up. The message and the advice are for its operator. */
final class StartRefusedException extends RuntimeException {

    private final String advice;

    StartRefusedException(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
