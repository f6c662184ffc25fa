package com.rotki.portal.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong passwords in a row, by what they were tried for: an address, by a stranger perhaps, or an account, by
 * whoever is signed in to it. The two are counted apart, so that no stranger keeps an owner from what needs the password
 * once more. An address that nobody has is counted like any other, so that a pause tells nothing about who is a
 * subscriber (requirement D5).
 */
@Component
class SignInAttempts {

    /** After that much quiet an address starts anew. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private static final int HASH_BYTES = 16;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes one attempt before the password is looked at, as if it were wrong already: so parallel ones can not pass each
     * other. {@link #succeeded} takes it back.
     */
    @Transactional
    public SignInAttempt begin(PasswordAsked asked) {
        byte[] hash = hash(asked);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("insert into sign_in_attempts (counter_hash, failures, last_failure_at) values (:hash, 0, :now)"
                        + " on conflict do nothing")
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        SignInState before = query(hash, " for update").orElse(SignInState.CLEAN);
        if (before.pausedAt(now)) {
            return new SignInAttempt(before.pausedUntil(), null);
        }
        int failures = forgotten(before, now) ? 1 : before.failures() + 1;
        Duration pause = SignInPause.after(failures);
        Instant until = pause.isZero() ? null : now.plus(pause);
        jdbc.sql("update sign_in_attempts set failures = :failures, last_failure_at = :now, paused_until = :until"
                        + " where counter_hash = :hash")
                .param("failures", failures)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("hash", hash)
                .update();
        return new SignInAttempt(null, until);
    }

    /** From here on nothing is held against it: the password was right, or an admin says so. Returns whether anything was. */
    @Transactional
    public boolean succeeded(PasswordAsked asked) {
        return jdbc.sql("delete from sign_in_attempts where counter_hash = :hash")
                        .param("hash", hash(asked))
                        .update()
                > 0;
    }

    /** Returns how it stands. */
    @Transactional(readOnly = true)
    public SignInState of(PasswordAsked asked) {
        return query(hash(asked), "")
                .filter(state -> !forgotten(state, clock.instant()))
                .orElse(SignInState.CLEAN);
    }

    @Scheduled(cron = "${portal.account.sign-in-attempts-cleanup:0 47 3 * * *}", zone = "UTC")
    @Transactional
    void forget() {
        jdbc.sql("delete from sign_in_attempts where last_failure_at < :before")
                .param("before", clock.instant().minus(FORGOTTEN_AFTER).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static boolean forgotten(SignInState state, Instant now) {
        return state.lastFailureAt() == null
                || state.lastFailureAt().plus(FORGOTTEN_AFTER).isBefore(now);
    }

    private Optional<SignInState> query(byte[] hash, String lock) {
        return jdbc.sql("select failures, last_failure_at, paused_until from sign_in_attempts"
                        + " where counter_hash = :hash" + lock)
                .param("hash", hash)
                .query((row, number) -> new SignInState(
                        row.getInt("failures"), instant(row, "last_failure_at"), instant(row, "paused_until")))
                .optional();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static byte[] hash(PasswordAsked asked) {
        try {
            byte[] whole =
                    MessageDigest.getInstance("SHA-256").digest(asked.key().getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(whole, HASH_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java runtime has SHA-256", missing);
        }
    }
}
