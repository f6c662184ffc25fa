package com.rotki.portal.activity.ui;

import java.util.Locale;
import java.util.ResourceBundle;

/** Tells which texts exist for names that come from an entry. */
final class ActivityTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("i18n/activity", Locale.ROOT);

    private ActivityTexts() {}

    static boolean has(String key) {
        return TEXTS.containsKey(key);
    }

    /** Returns {@code SignInFailed}, {@code requestedBy} or {@code MAY_BE_KNOWN} as keys are written: {@code sign-in-failed}. */
    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
