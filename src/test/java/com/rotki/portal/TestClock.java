package com.rotki.portal;

import com.rotki.portal.platform.ClockWatch.ElapsedTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until a test moves it. */
public class TestClock extends Clock implements SharedState {

    /** Where it stands at first. */
    public static final Instant START = Instant.parse("2026-05-04T10:00:00Z");

    private volatile Instant now = START;
    private volatile Duration jumped = Duration.ZERO;

    /** Moves the clock. */
    public void advance(Duration by) {
        now = now.plus(by);
    }

    /** Sets the clock. */
    public void set(Instant to) {
        now = to;
    }

    /** Moves the clock although no time passes. */
    public void jump(Duration by) {
        now = now.plus(by);
        jumped = jumped.plus(by);
    }

    /** Returns how much time has passed, whatever jumps there were. */
    public Duration elapsed() {
        return Duration.between(Instant.EPOCH, now).minus(jumped);
    }

    /** Puts it back to {@link #START}. */
    @Override
    public void reset() {
        now = START;
        jumped = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The portal knows UTC only");
    }

    /** Puts the clock into the application context in place of the real one. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }

        @Bean
        @Primary
        ElapsedTime testElapsedTime(TestClock clock) {
            return clock::elapsed;
        }
    }
}
