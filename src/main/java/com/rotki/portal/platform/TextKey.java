package com.rotki.portal.platform;

import java.util.Locale;

/** Names of the code as keys of texts spell them. */
public final class TextKey {

    private TextKey() {}

    /** Returns {@code SignInFailed}, {@code requestedBy} or {@code MAY_BE_KNOWN} with dashes: {@code sign-in-failed}. */
    public static String of(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
