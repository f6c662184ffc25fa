package com.rotki.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final Instant LATE = Instant.parse("2026-11-04T23:30:00Z");

    @Test
    void englishPutsTheDayFirstAsThePagesDo() {
        assertThat(Dates.moment(LATE, Locale.ENGLISH)).isEqualTo("4 Nov 2026, 23:30 UTC");
        assertThat(Dates.day(Dates.dayOf(LATE), Locale.ENGLISH)).isEqualTo("4 Nov 2026");
    }

    @Test
    void aBritishReaderIsNotShownTwelveHoursOrTheMonthFirst() {
        Locale reader = Dates.conventions(Locale.ENGLISH, List.of(Locale.UK, Locale.US, Locale.ENGLISH));

        assertThat(Dates.moment(LATE, reader)).isEqualTo("4 Nov 2026, 23:30 UTC");
    }

    @Test
    void otherLanguagesKeepTheirOwnOrder() {
        assertThat(Dates.moment(LATE, Locale.GERMAN)).isEqualTo("04.11.2026, 23:30 UTC");
        assertThat(Dates.day(LocalDate.of(2026, 5, 1), Locale.US)).isEqualTo("May 1, 2026");
    }

    @ParameterizedTest
    @CsvSource({
        // The page's language, what the browser wants, and how dates are written then.
        "en, en-GB;en-US;en, en-GB",
        "en, en-IE;en, en-IE",
        "en, en-US;en, en-US",
        "en, fr-FR;fr;en-US;en, fr-FR",
        "en, de-DE;de;en-US;en, de-DE",
        "de, de-AT;de;en-US;en, de-AT",
        "de, en-US;en;de, de",
        "de, en-US, de",
        "en, en, en-GB",
        "en, ar-EG-u-nu-arab, ar-EG",
    })
    void datesAreThoseOfTheReaderUnlessThePageIsMadeForOneLanguage(String language, String wanted, String conventions) {
        List<Locale> wishes =
                Stream.of(wanted.split(";")).map(Locale::forLanguageTag).toList();

        assertThat(Dates.conventions(Locale.forLanguageTag(language), wishes))
                .isEqualTo(Locale.forLanguageTag(conventions));
    }

    @Test
    void browserWithoutLanguageGetsTheDatesOfThePage() {
        assertThat(Dates.conventions(Locale.ENGLISH, List.of())).isEqualTo(Locale.UK);
        assertThat(Dates.conventions(Locale.GERMAN, List.of(Locale.ROOT))).isEqualTo(Locale.GERMAN);
    }
}
