package com.rotki.portal.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the portal. The first one is the default. */
public final class Languages {

    /** In the order in which they are offered. */
    public static final List<Locale> SUPPORTED = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Languages() {}

    /** Returns the language of {@code wanted}, empty if the portal does not speak it. */
    static Optional<Locale> spoken(Locale wanted) {
        return SUPPORTED.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst();
    }

    /** Returns the language of {@code wanted}, or the first one. */
    static Locale closest(Locale wanted) {
        return spoken(wanted).orElse(SUPPORTED.getFirst());
    }
}
