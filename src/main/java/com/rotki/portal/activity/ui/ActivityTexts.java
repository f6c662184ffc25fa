package com.rotki.portal.activity.ui;

import com.rotki.portal.platform.TextKey;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Tells which texts exist for names that come from an entry. */
final class ActivityTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("i18n/activity", Locale.ROOT);
    private static final ResourceBundle LIMITS = ResourceBundle.getBundle("i18n/subscription", Locale.ROOT);

    private ActivityTexts() {}

    static boolean has(String key) {
        return TEXTS.containsKey(key);
    }

    /** Returns the key of a detail's name; empty if it has none in words. The limits of a tier have theirs elsewhere. */
    static Optional<String> detail(String name) {
        String key = TextKey.of(name);
        return has("activity.detail." + key)
                ? Optional.of("activity.detail." + key)
                : Optional.of("subscription.limit." + key).filter(LIMITS::containsKey);
    }
}
