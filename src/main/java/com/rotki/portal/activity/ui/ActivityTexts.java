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
}
