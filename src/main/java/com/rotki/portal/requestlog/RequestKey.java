package com.rotki.portal.requestlog;

import java.util.Locale;

/** The id of a request, as somebody types it. */
final class RequestKey {

    /** Shorter beginnings find too much. */
    static final int SHORTEST = 8;

    private RequestKey() {}

    /**
     * Returns it in the case of the ids. PostgreSQL has no text with a NUL in it: what is looked for instead is in no
     * row.
     */
    static String of(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT).replace('\0', '\uFFFD');
    }
}
