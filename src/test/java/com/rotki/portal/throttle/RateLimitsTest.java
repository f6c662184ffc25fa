package com.rotki.portal.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requirement B9: who asks too often is told when to try again, and nobody else notices. */
class RateLimitsTest {

    /** More devices than the largest tier has, all behind one address. */
    private static final int DEVICES = 50;

    /** Check, registration, limits, data, devices, backup, and what the app repeats at a start. */
    private static final int CALLS_AT_START = 15;

    /** 600 MiB, the largest backup of the largest tier, in chunks of 10 MiB. */
    private static final int CHUNKS = 60;

    private final Time time = new Time();
    private final InProcessRateLimits limits = new InProcessRateLimits(time);

    @ParameterizedTest
    @EnumSource(RateLimit.class)
    void burstIsLimitedToTheReserve(RateLimit limit) {
        assertThat(refused(limit, "somebody", limit.reserve())).isZero();

        RateDecision refused = limits.take(limit, "somebody");

        assertThat(refused.admitted()).isFalse();
        assertThat(refused.headers())
                .containsEntry(
                        "RateLimit-Policy",
                        "\"%s\";q=%d;w=%d"
                                .formatted(
                                        limit.policy(),
                                        limit.reserve(),
                                        limit.window().toSeconds()))
                .containsKey("RateLimit")
                .containsKey("Retry-After");
        assertThat(limits.take(limit, "somebody else").admitted()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(RateLimit.class)
    void requestAfterRetryAfterIsAdmitted(RateLimit limit) {
        refused(limit, "somebody", limit.reserve());
        Duration wait = Duration.ofSeconds(
                Long.parseLong(limits.take(limit, "somebody").headers().get("Retry-After")));

        time.advance(wait);

        assertThat(limits.take(limit, "somebody").admitted()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(RateLimit.class)
    void reserveRefillsCompletely(RateLimit limit) {
        refused(limit, "somebody", limit.reserve() + 10);

        time.advance(limit.window());

        assertThat(refused(limit, "somebody", limit.reserve())).isZero();
    }

    /** Everybody checks in the same second of each hour, for two days. */
    @Test
    void hourlyChecksOfTheLargestFleetBehindOneAddressNeverMeetALimit() {
        for (int hour = 0; hour < 48; hour++) {
            assertThat(fleet(1)).isZero();
            time.advance(Duration.ofHours(1));
        }
    }

    /** A power cut is over: all apps start in the same second, try twice, and each uploads as fast as the line allows. */
    @Test
    void aStormOfSynchronisationsBehindOneAddressNeverMeetsALimit() {
        assertThat(fleet(2 * CALLS_AT_START)).isZero();
        for (int chunk = 0; chunk < CHUNKS; chunk++) {
            time.advance(Duration.ofSeconds(4));
            assertThat(fleet(1)).isZero();
        }
    }

    private long fleet(int callsEach) {
        // All of one account: the hardest case for its key.
        return refused(RateLimit.API_ADDRESS, "192.0.2.1", DEVICES * callsEach)
                + refused(RateLimit.API_KEY, "the key", DEVICES * callsEach);
    }

    @Test
    void numberOfRememberedAddressesIsBounded() {
        for (int address = 0; address < 150_000; address++) {
            limits.take(RateLimit.SIGN_IN, "address " + address);
        }

        assertThat(limits.remembered()).isLessThanOrEqualTo(100_000);
    }

    @Test
    void refilledReservesAreForgotten() {
        limits.take(RateLimit.SIGN_IN, "somebody");
        time.advance(Duration.ofMinutes(11));

        assertThat(limits.remembered()).isZero();
    }

    private long refused(RateLimit limit, String who, int times) {
        return IntStream.range(0, times)
                .filter(time -> !limits.take(limit, who).admitted())
                .count();
    }

    private static final class Time implements TimeMeter {

        private long nanos;

        void advance(Duration by) {
            nanos += by.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
