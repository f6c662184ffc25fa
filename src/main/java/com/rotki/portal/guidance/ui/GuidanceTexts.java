package com.rotki.portal.guidance.ui;

import java.util.Locale;
import java.util.ResourceBundle;

/** Tells which texts exist for names that come from outside. */
final class GuidanceTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("i18n/guidance", Locale.ROOT);

    private GuidanceTexts() {}

    static boolean has(String key) {
        return TEXTS.containsKey(key);
    }
}
