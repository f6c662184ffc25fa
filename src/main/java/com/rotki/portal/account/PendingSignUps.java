package com.rotki.portal.account;

import com.rotki.portal.platform.ClockWatch;
import com.rotki.portal.platform.RandomTokens;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.StoredMoment;
import com.rotki.portal.platform.TimestampColumn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps sign-ups whose link was not followed yet. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PendingSignUps {

    private final JdbcClient jdbc;
    private final RandomTokens tokens;
    private final ClockWatch clockWatch;
    private final Clock clock;

    PendingSignUps(JdbcClient jdbc, RandomTokens tokens, ClockWatch clockWatch, Clock clock) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.clockWatch = clockWatch;
        this.clock = clock;
    }

    /** Keeps a sign-up beside earlier ones with the same address; returns what its link carries. */
    public Secret add(EmailAddress email, String passwordHash, Locale language) {
        Secret token = tokens.next();
        Instant now = now();
        jdbc.sql("insert into pending_sign_up"
                        + " (id, email_key, email, password_hash, language, token_hash, asked_at, expires_at)"
                        + " values (:id, :key, :email, :password, :language, :hash, :now, :expires)")
                .param("id", UUID.randomUUID())
                .param("key", email.key())
                .param("email", email.value())
                .param("password", passwordHash)
                .param("language", language.getLanguage())
                .param("hash", RandomTokens.hash(token))
                .param("now", at(now))
                .param("expires", at(now.plus(LinkPurpose.VALID)))
                .update();
        return token;
    }

    /** Gives the latest sign-up with an address another link, as if it had just happened; empty if there is none. */
    public Optional<Secret> renew(EmailAddress email) {
        Secret token = tokens.next();
        Instant now = now();
        return jdbc.sql("select id from pending_sign_up where email_key = :key order by asked_at desc limit 1")
                .param("key", email.key())
                .query(UUID.class)
                .optional()
                .map(latest -> {
                    jdbc.sql("update pending_sign_up set token_hash = :hash, expires_at = :expires where id = :id")
                            .param("hash", RandomTokens.hash(token))
                            .param("expires", at(now.plus(LinkPurpose.VALID)))
                            .param("id", latest)
                            .update();
                    return token;
                });
    }

    /** Returns the sign-up that a link belongs to, if it can still be followed. */
    public Optional<PendingSignUp> find(Secret token) {
        return jdbc.sql("select email, password_hash, language, expires_at from pending_sign_up"
                        + " where token_hash = :hash")
                .param("hash", RandomTokens.hash(token))
                .query((row, number) -> new PendingSignUp(
                        new EmailAddress(row.getString("email")),
                        row.getString("password_hash"),
                        row.getString("language"),
                        TimestampColumn.read(row, "expires_at")))
                .optional()
                .filter(pending -> StoredMoment.isOpen(pending.expiresAt(), LinkPurpose.VALID, clock.instant()));
    }

    /** Ends the sign-up that a link belongs to; returns whether it was there. */
    public boolean remove(Secret token) {
        return jdbc.sql("delete from pending_sign_up where token_hash = :hash")
                        .param("hash", RandomTokens.hash(token))
                        .update()
                > 0;
    }

    /** Ends all sign-ups with an address. */
    public void removeAll(EmailAddress email) {
        jdbc.sql("delete from pending_sign_up where email_key = :key")
                .param("key", email.key())
                .update();
    }

    /** Unconfirmed sign-ups leave nothing behind. A link can be sent anew for a day. */
    @Scheduled(cron = "${portal.account.links-cleanup:0 17 * * * *}", zone = "UTC")
    @Transactional
    public void forget() {
        if (clockWatch.isUnsettled()) {
            return;
        }
        jdbc.sql("delete from pending_sign_up where expires_at < :before")
                .param("before", at(now().minus(Duration.ofDays(1))))
                .update();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A sign-up whose link was not followed yet. */
    record PendingSignUp(EmailAddress email, String passwordHash, String language, Instant expiresAt) {}
}
