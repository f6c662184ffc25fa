package com.rotki.portal.platform;

/** The portal can not start with a setting as it is. The message names the setting; the advice says what to do. */
public final class InvalidSettingException extends RuntimeException {

    private final String advice;

    /** Creates it from two sentences for the operator; neither may contain a secret. */
    public InvalidSettingException(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
