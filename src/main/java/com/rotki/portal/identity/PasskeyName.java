package com.rotki.portal.identity;

import com.rotki.portal.platform.PlainText;

/** What a passkey is called: 1 to 64 characters on one line. */
record PasskeyName(String value) {

    private static final int MAX_LENGTH = 64;

    /**
     * Cleans {@code typed}.
     *
     * @throws PasskeyRefusedException ({@code account.invalid-passkey-name}) if nothing is left, or too much
     */
    static PasskeyName of(String typed) {
        String cleaned = PlainText.of(typed);
        if (cleaned.isEmpty() || cleaned.codePointCount(0, cleaned.length()) > MAX_LENGTH) {
            throw PasskeyRefusedException.invalidName(MAX_LENGTH);
        }
        return new PasskeyName(cleaned);
    }
}
