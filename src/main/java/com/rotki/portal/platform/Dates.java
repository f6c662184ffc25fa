package com.rotki.portal.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Points in time where the server writes them: as the pages do in the browser, but in UTC. */
public final class Dates {

    private Dates() {}

    /** Returns the day in UTC. Texts get it where the hour does not matter. */
    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** Returns the day: “4 May 2026”. */
    public static String day(LocalDate day, Locale language) {
        return in(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), language)
                .format(day);
    }

    /** Returns day, time and zone: “4 May 2026, 10:00 UTC”. */
    public static String moment(Instant at, Locale language) {
        return in(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT), language)
                        .format(at.atOffset(ZoneOffset.UTC))
                + " UTC";
    }

    /** English without a region means the international order of a date, not the American one. */
    private static DateTimeFormatter in(DateTimeFormatter format, Locale language) {
        return format.withLocale(language.equals(Locale.ENGLISH) ? Locale.UK : language);
    }
}
