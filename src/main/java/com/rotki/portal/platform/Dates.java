package com.rotki.portal.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Points in time where the server writes them: as the pages do in the browser ({@code frontend/time-text.ts}), but in
 * UTC.
 */
public final class Dates {

    /** Spaces that do not break: browsers and the JDK disagree on where one is. */
    private static final Pattern UNBREAKABLE = Pattern.compile("[\u00a0\u202f]");

    private Dates() {}

    /**
     * Returns how to write dates on a page in {@code language} for somebody whose browser wants {@code wanted}, the best
     * first (decision 0022). English is also the page of all whose language the portal does not speak: there the browser's
     * first wish counts, whatever its language. A page in another language is read by who chose it, and keeps its dates.
     */
    public static Locale conventions(Locale language, List<Locale> wanted) {
        boolean forAll = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return regional(wanted.stream()
                .map(Locale::stripExtensions)
                .filter(wish -> !wish.getLanguage().isEmpty())
                .filter(wish -> forAll || wish.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElse(language));
    }

    /** Returns the day in UTC. Texts get it where the hour does not matter. */
    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** Returns the day: “4 May 2026”. */
    public static String day(LocalDate day, Locale language) {
        return in(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), language, day);
    }

    /** Returns day, time and zone: “4 May 2026, 10:00 UTC”. */
    public static String moment(Instant at, Locale language) {
        String time = in(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), language, at.atOffset(ZoneOffset.UTC));
        return day(dayOf(at), language) + ", " + time + " UTC";
    }

    private static String in(DateTimeFormatter format, Locale language, TemporalAccessor time) {
        return UNBREAKABLE
                .matcher(format.withLocale(regional(language)).format(time))
                .replaceAll(" ");
    }

    /** English without a region means the international order of a date, not the American one. */
    private static Locale regional(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }
}
