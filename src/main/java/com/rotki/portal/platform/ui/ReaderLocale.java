package com.rotki.portal.platform.ui;

import com.rotki.portal.platform.Dates;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * The reader's way to write dates. The language of the page is one of a few; the reader may be used to the dates of any
 * country.
 */
public final class ReaderLocale {

    private ReaderLocale() {}

    /** Remembers for the page what its browser wants, the best first. */
    public static void remember(UI page, List<Locale> wanted) {
        ComponentUtil.setData(page, Wanted.class, new Wanted(List.copyOf(wanted)));
    }

    /** Returns the locale for dates on the page {@code page}. */
    public static Locale of(UI page) {
        Wanted wanted = ComponentUtil.getData(page, Wanted.class);
        return Dates.conventions(page.getLocale(), wanted == null ? List.of() : wanted.locales());
    }

    /**
     * Returns the locale for dates in a text of {@code language}: that of the current page if it speaks this language,
     * otherwise the language itself, as for a mail.
     */
    public static Locale in(Locale language) {
        UI page = UI.getCurrent();
        return page != null && page.getLocale().equals(language) ? of(page) : language;
    }

    /** Returns the locale for dates on the current page. */
    public static Locale current() {
        return of(UI.getCurrentOrThrow());
    }

    private record Wanted(List<Locale> locales) implements Serializable {}
}
