package com.rotki.portal.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.util.Locale;

/**
 * A point in time as its reader means it: in the browser's time zone, and how long ago or ahead, kept up to date by the
 * browser alone. UTC is shown on hover.
 */
@Tag("time-text")
@JsModule("./time-text.ts")
public final class TimeText extends Component implements HasStyle {

    private final Instant instant;

    /** Creates the text. */
    public TimeText(Instant instant) {
        this.instant = instant;
        getElement().setProperty("value", instant.toString());
    }

    /** Returns the point in time. */
    public Instant instant() {
        return instant;
    }

    /** As the server writes dates too: browsers would take another calendar or other digits for some countries. */
    private static Locale formats(Locale locale) {
        return new Locale.Builder()
                .setLocale(locale)
                .setUnicodeLocaleKeyword("ca", "gregory")
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setProperty("language", event.getUI().getLocale().toLanguageTag());
        getElement()
                .setProperty("formats", formats(ReaderLocale.of(event.getUI())).toLanguageTag());
    }
}
