package com.rotki.portal.throttle;

import com.rotki.portal.platform.ClockWatch;
import com.rotki.portal.platform.StoredMoment;
import com.rotki.portal.platform.TimestampColumn;
import com.rotki.portal.throttle.SignInAttempts.SignInState;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores the counters of attempts. A counter's row stays locked until the transaction ends. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AttemptCounters {

    private final JdbcClient jdbc;
    private final ClockWatch clockWatch;
    private final Clock clock;

    AttemptCounters(JdbcClient jdbc, ClockWatch clockWatch, Clock clock) {
        this.jdbc = jdbc;
        this.clockWatch = clockWatch;
        this.clock = clock;
    }

    /** Locks the counter and returns its state; {@code subject} names what several counters belong to. */
    public SignInState lock(AttemptCounter counter, @Nullable String subject) {
        jdbc.sql("insert into sign_in_attempts (counter_hash, subject_hash, failures, last_failure_at,"
                        + " forgotten_at) values (:hash, :subject, 0, :now, :now) on conflict do nothing")
                .param("hash", counter.hash())
                .param("subject", subject == null ? null : AttemptCounter.hash(subject), Types.VARBINARY)
                .param("now", at(now()))
                .update();
        return find(counter, " for update");
    }

    /** Returns the state of the counter. */
    public SignInState find(AttemptCounter counter) {
        return find(counter, "");
    }

    /** Counts one more on top of {@code before}; returns the end of the pause that it begins, or null. */
    public @Nullable Instant add(AttemptCounter counter, SignInState before) {
        int failures = before.failures() + 1;
        Duration pause = counter.kind().pauseAfter(failures);
        Instant until = pause.isZero() ? null : now().plus(pause);
        set(counter, failures, until);
        return until;
    }

    /** Takes one attempt back, and the pause that it alone began. */
    public void takeBack(AttemptCounter counter) {
        SignInState state = find(counter, " for update");
        int left = Math.max(0, state.failures() - 1);
        set(counter, left, counter.kind().pauseAfter(left).isZero() ? null : state.pausedUntil());
    }

    /** Resets {@code counter}; returns whether it had counted anything. */
    public boolean clear(AttemptCounter counter) {
        return jdbc.sql("delete from sign_in_attempts where counter_hash = :hash")
                        .param("hash", counter.hash())
                        .update()
                > 0;
    }

    /** Resets all counters of {@code subject}; returns whether they had counted anything. */
    public boolean clear(String subject) {
        return jdbc.sql("delete from sign_in_attempts where subject_hash = :subject")
                        .param("subject", AttemptCounter.hash(subject))
                        .update()
                > 0;
    }

    /** Returns when the longest pause of any counter of {@code subject} ends; null without a pause. */
    public @Nullable Instant pausedUntil(String subject) {
        return jdbc.sql("select max(paused_until) as paused_until from sign_in_attempts"
                        + " where subject_hash = :subject and paused_until <= :latest")
                .param("subject", AttemptCounter.hash(subject))
                .param("latest", at(StoredMoment.latest(now().plus(AttemptKind.LONGEST_PAUSE))))
                .query((row, number) -> new Pause(TimestampColumn.readNullable(row, "paused_until")))
                .single()
                .until();
    }

    @Scheduled(cron = "${portal.account.sign-in-attempts-cleanup:0 47 3 * * *}", zone = "UTC")
    @Transactional
    public void forget() {
        if (clockWatch.isUnsettled()) {
            return;
        }
        jdbc.sql("delete from sign_in_attempts where forgotten_at < :now")
                .param("now", at(now()))
                .update();
    }

    private void set(AttemptCounter counter, int failures, @Nullable Instant until) {
        jdbc.sql("update sign_in_attempts set failures = :failures, last_failure_at = :now, paused_until = :until,"
                        + " forgotten_at = :forgotten where counter_hash = :hash")
                .param("failures", failures)
                .param("now", at(now()))
                .param("forgotten", at(now().plus(counter.kind().forgottenAfter())))
                .param("until", until == null ? null : at(until), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("hash", counter.hash())
                .update();
    }

    private SignInState find(AttemptCounter counter, String lock) {
        return jdbc.sql("select failures, last_failure_at, paused_until from sign_in_attempts"
                        + " where counter_hash = :hash" + lock)
                .param("hash", counter.hash())
                .query((row, number) -> new SignInState(
                        row.getInt("failures"),
                        TimestampColumn.readNullable(row, "last_failure_at"),
                        TimestampColumn.readNullable(row, "paused_until")))
                .optional()
                .map(state -> today(state, counter.kind()))
                .orElse(SignInState.CLEAN);
    }

    private SignInState today(SignInState kept, AttemptKind kind) {
        if (kept.lastFailureAt() == null) {
            return kept;
        }
        Instant now = now();
        // Failures count by whatever clock they were noted; moments of a clock that was ahead do not.
        Instant last = StoredMoment.isAhead(kept.lastFailureAt(), now) ? now : kept.lastFailureAt();
        Instant pausedUntil = kept.pausedUntil();
        boolean paused = pausedUntil != null && StoredMoment.isOpen(pausedUntil, AttemptKind.LONGEST_PAUSE, now);
        int left = kind.left(kept.failures(), Duration.between(last, now));
        return left == 0 ? SignInState.CLEAN : new SignInState(left, last, paused ? pausedUntil : null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Pause(@Nullable Instant until) {}

    /** A counter of attempts. Its key is stored as a hash: the typed text may be somebody's secret. */
    record AttemptCounter(AttemptKind kind, String key) {

        private static final int HASH_BYTES = 16;

        byte[] hash() {
            return hash(kind + " " + key);
        }

        static byte[] hash(String text) {
            return Arrays.copyOf(DigestUtils.sha256(text), HASH_BYTES);
        }
    }
}
