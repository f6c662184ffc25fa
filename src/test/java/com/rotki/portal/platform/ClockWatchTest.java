package com.rotki.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.ClockWatch.ClockJump;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A clock that jumps is noticed, and nothing is deleted by it. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class ClockWatchTest {

    @Autowired
    private ClockJumps jumps;

    /** Not the one of the context, whose own watch would notice. */
    private final TestClock clock = new TestClock();

    @Autowired
    private JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private ClockWatch watch;

    @BeforeEach
    void start() {
        forgetAll();
        watch = started();
    }

    @AfterEach
    void nothingIsLeft() {
        forgetAll();
    }

    @Test
    void timeThatPassesIsNoJump() {
        clock.advance(Duration.ofDays(3));

        assertThat(watch.isUnsettled()).isFalse();
        assertThat(watch.lately()).isEmpty();
    }

    @Test
    void anHonestCorrectionIsNoJump() {
        clock.jump(Duration.ofMinutes(5));
        assertThat(watch.isUnsettled()).isFalse();

        clock.jump(Duration.ofMinutes(-5));
        assertThat(watch.isUnsettled()).isFalse();
    }

    @Test
    void aJumpIsSaidAndNothingIsDeletedForADay(CapturedOutput output) {
        clock.jump(Duration.ofDays(2));

        assertThat(watch.isUnsettled()).isTrue();
        assertThat(watch.lately()).contains(new ClockJump(clock.instant(), Duration.ofDays(2)));
        assertThat(output.getAll()).containsOnlyOnce("The clock jumped forward by PT48H");

        clock.advance(Duration.ofHours(23));
        assertThat(watch.isUnsettled()).isTrue();
        clock.advance(Duration.ofHours(1));
        assertThat(watch.isUnsettled()).isFalse();
    }

    @Test
    void theWayBackIsAJumpTooAndIsTheLatest() {
        clock.jump(Duration.ofDays(2));
        watch.look();
        clock.jump(Duration.ofDays(-2));
        watch.look();

        assertThat(watch.lately()).contains(new ClockJump(clock.instant(), Duration.ofDays(-2)));
    }

    @Test
    void aClockThatWentBackWhileThePortalWasOffIsNoticedAtTheStart() {
        clock.jump(Duration.ofDays(-2));

        ClockWatch again = started();

        assertThat(again.isUnsettled()).isTrue();
        assertThat(again.lately()).contains(new ClockJump(clock.instant(), Duration.ofDays(-2)));
    }

    /** It may have been off for so long, or the clock is ahead: nobody can tell, so nothing is deleted yet. */
    @Test
    void afterMoreThanADayOffNothingIsDeletedYet() {
        clock.advance(Duration.ofDays(2));

        ClockWatch again = started();

        assertThat(again.isUnsettled()).isTrue();
        assertThat(again.lately()).isEmpty();
    }

    @Test
    void onlyTheLatestJumpsAreKept() {
        for (int jump = 0; jump < 25; jump++) {
            clock.jump(Duration.ofDays(1));
            watch.look();
        }

        assertThat(jdbc.sql("select count(*) from clock_jump").query(Long.class).single())
                .isEqualTo(20);
    }

    private void forgetAll() {
        jdbc.sql("delete from clock_jump").update();
        jdbc.sql("delete from clock_reading").update();
    }

    private ClockWatch started() {
        var started = new ClockWatch(jumps, clock::elapsed, clock);
        started.afterSingletonsInstantiated();
        return started;
    }
}
