package com.rotki.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Instant LATE = Instant.parse("2026-11-04T23:30:00Z");

    @Test
    void englishPutsTheDayFirstAsThePagesDo() {
        assertThat(Dates.moment(LATE, Locale.ENGLISH)).isEqualTo("4 Nov 2026, 23:30 UTC");
        assertThat(Dates.day(Dates.dayOf(LATE), Locale.ENGLISH)).isEqualTo("4 Nov 2026");
    }

    @Test
    void otherLanguagesKeepTheirOwnOrder() {
        assertThat(Dates.moment(LATE, Locale.GERMAN)).isEqualTo("04.11.2026, 23:30 UTC");
        assertThat(Dates.day(LocalDate.of(2026, 5, 1), Locale.US)).isEqualTo("May 1, 2026");
    }
}
