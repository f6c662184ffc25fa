package com.rotki.portal.credentials;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a start that failed for want of the key into a plain message instead of a stack trace. */
class DataKeyFailureAnalyzer extends AbstractFailureAnalyzer<DataKeyException> {

    private static final String ACTION = "Give the key that this database was used with: Base64 of 32 bytes, in the"
            + " environment variable PORTAL_ENCRYPTION_KEY or in a file named by PORTAL_ENCRYPTION_KEY_FILE. A new one,"
            + " for an empty database only, is made with: openssl rand -base64 32";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataKeyException cause) {
        return new FailureAnalysis(cause.getMessage(), ACTION, cause);
    }
}
