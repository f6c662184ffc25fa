package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.UserAgent;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names the program that sent a request as people would: “Firefox on Linux”. */
public final class ProgramText {

    private ProgramText() {}

    /** Returns the words for a {@code User-Agent} header; those for an unknown browser if it says nothing. */
    public static String of(@Nullable String userAgent, Locale locale) {
        if (userAgent == null || userAgent.isBlank()) {
            return I18NProvider.translate(locale, "platform.program.unknown");
        }
        UserAgent program = UserAgent.parse(userAgent);
        return program.system() == null
                ? program.name()
                : I18NProvider.translate(locale, "platform.program", program.name(), program.system());
    }
}
