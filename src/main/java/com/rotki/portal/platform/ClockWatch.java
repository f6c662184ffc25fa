package com.rotki.portal.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notices when the clock jumps: it is compared with the time that really passed, and at the start with its last reading.
 * For a day after a jump nothing is deleted for its age, so that the operator has time to set the clock right.
 */
@Component
public class ClockWatch implements SmartInitializingSingleton {

    /** For this long after a jump, nothing is deleted for its age. */
    static final Duration REST = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);

    private final ClockJumps jumps;
    private final ElapsedTime elapsed;
    private final Clock clock;
    private @Nullable Instant lastSeen;
    private Duration lastElapsed = Duration.ZERO;
    private @Nullable Duration restsUntil;

    ClockWatch(ClockJumps jumps, ElapsedTime elapsed, Clock clock) {
        this.jumps = jumps;
        this.elapsed = elapsed;
        this.clock = clock;
    }

    /** Compares the clock with when it was last seen to run, before anything else goes by it. */
    @Override
    public synchronized void afterSingletonsInstantiated() {
        Instant now = clock.instant();
        Optional<Instant> before = jumps.lastReading();
        if (before.isPresent() && StoredMoment.isAhead(before.get(), now)) {
            jumped(now, Duration.between(before.get(), now));
        } else if (before.isPresent() && now.isAfter(before.get().plus(REST))) {
            LOG.info(
                    "The portal has not run since {}, or the clock was put forward: nothing is deleted for its age for"
                            + " a day",
                    before.get());
            rest();
        }
        see(now);
    }

    /** Compares the clock with the time that passed. */
    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT5M")
    public synchronized void look() {
        Instant now = clock.instant();
        Duration by = lastSeen == null
                ? Duration.ZERO
                : Duration.between(lastSeen, now).minus(elapsed.read().minus(lastElapsed));
        if (by.abs().compareTo(StoredMoment.CLOCK_ERROR) > 0) {
            jumped(now, by);
        }
        see(now);
    }

    /** Returns whether nothing may be deleted for its age: the clock jumped less than a day ago. */
    public synchronized boolean isUnsettled() {
        look();
        return restsUntil != null && elapsed.read().compareTo(restsUntil) < 0;
    }

    /** Returns the last jump of any node, if it was within the last day. */
    public Optional<ClockJump> lately() {
        Instant now = clock.instant();
        return jumps.latest().filter(jump -> jump.noticedAt().plus(REST).isAfter(now));
    }

    private void jumped(Instant now, Duration by) {
        LOG.error(
                "The clock jumped {} by {}, to {}: nothing is deleted for its age for a day. See to the time service of"
                        + " this machine",
                by.isNegative() ? "back" : "forward",
                by.abs().truncatedTo(ChronoUnit.SECONDS),
                now);
        rest();
        jumps.add(new ClockJump(now, by));
    }

    private void rest() {
        restsUntil = elapsed.read().plus(REST);
    }

    private void see(Instant now) {
        lastSeen = now;
        lastElapsed = elapsed.read();
        jumps.read(now);
    }

    /**
     * The clock was not where it should have been.
     *
     * @param noticedAt by the clock after the jump
     * @param by forward, or back if negative
     */
    public record ClockJump(Instant noticedAt, Duration by) {}

    /** Time that passes, whatever is done to the clock. */
    @FunctionalInterface
    public interface ElapsedTime {

        /** Returns how much has passed since some moment that stays the same. */
        Duration read();
    }
}
