package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** The meaning of a coloured element. Each tone has an icon of its own, so that no meaning rests on colour alone. */
public enum Tone {
    /** All is well. */
    OK(VaadinIcon.CHECK_CIRCLE_O),
    /** Worth knowing, nothing to do. */
    INFO(VaadinIcon.INFO_CIRCLE_O),
    /** Needs attention soon. */
    WARNING(VaadinIcon.WARNING),
    /** Does not work, or cannot be undone. */
    DANGER(VaadinIcon.CLOSE_CIRCLE_O),
    /** A plain fact. */
    NEUTRAL(VaadinIcon.CIRCLE_THIN);

    private final VaadinIcon icon;

    Tone(VaadinIcon icon) {
        this.icon = icon;
    }

    VaadinIcon icon() {
        return icon;
    }

    /** Returns what the style sheets know the tone as: {@code tone-ok}, {@code tone-info} and so on. */
    public String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
