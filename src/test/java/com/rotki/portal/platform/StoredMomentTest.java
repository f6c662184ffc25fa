package com.rotki.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a clock wrote down that was wrong. */
class StoredMomentTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    private static final Duration LONGEST = Duration.ofMinutes(30);

    @Test
    void clocksMayDifferByFiveMinutes() {
        assertThat(StoredMoment.isAhead(NOW.minusSeconds(1), NOW)).isFalse();
        assertThat(StoredMoment.isAhead(NOW.plus(Duration.ofMinutes(5)), NOW)).isFalse();
        assertThat(StoredMoment.isAhead(NOW.plus(Duration.ofMinutes(5)).plusNanos(1), NOW))
                .isTrue();
    }

    @Test
    void aDeadlineIsOpenUntilItIsReached() {
        assertThat(StoredMoment.isOpen(NOW.plusNanos(1), LONGEST, NOW)).isTrue();
        assertThat(StoredMoment.isOpen(NOW, LONGEST, NOW)).isFalse();
    }

    @Test
    void aDeadlineThatIsFurtherAwayThanItCanHaveBeenSetIsOver() {
        assertThat(StoredMoment.isOpen(NOW.plus(Duration.ofMinutes(35)), LONGEST, NOW))
                .isTrue();
        assertThat(StoredMoment.isOpen(NOW.plus(Duration.ofMinutes(36)), LONGEST, NOW))
                .isFalse();
    }
}
