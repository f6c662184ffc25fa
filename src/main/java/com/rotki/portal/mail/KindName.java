package com.rotki.portal.mail;

import java.util.Locale;

/** The kind of an event as keys of texts spell it: {@code SecretShown} is {@code secret-shown}. */
public final class KindName {

    private KindName() {}

    /** Returns the name in lower case, its words joined by dashes. */
    public static String of(String kind) {
        return kind.replaceAll("(?<=[a-z])(?=[A-Z])", "-").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
