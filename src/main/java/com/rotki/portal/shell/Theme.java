package com.rotki.portal.shell;

import com.vaadin.flow.component.page.ColorScheme;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the portal looks. */
public enum Theme {
    /** Dark on light. */
    LIGHT(ColorScheme.Value.LIGHT),
    /** Light on dark. */
    DARK(ColorScheme.Value.DARK),
    /** As the operating system is set. */
    SYSTEM(ColorScheme.Value.LIGHT_DARK);

    private final ColorScheme.Value colorScheme;

    Theme(ColorScheme.Value colorScheme) {
        this.colorScheme = colorScheme;
    }

    /** Returns Vaadin's name for it. */
    public ColorScheme.Value colorScheme() {
        return colorScheme;
    }

    /** Returns what the cookie and the style sheet call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Theme> ofCode(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst();
    }
}
