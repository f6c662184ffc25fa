package com.rotki.portal.appapi;

import com.rotki.portal.platform.ClockWatch;
import com.rotki.portal.platform.CredentialsId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Remembers signatures for as long as their nonce could be accepted, in the database: so a replay is recognised after a
 * restart and on every node (requirement B2).
 */
@Component
class ReplayGuard {

    /** By how much the clocks of two nodes may differ without a signature being forgotten too early. */
    static final Duration NODE_CLOCK_ERROR = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final ClockWatch clockWatch;
    private final Clock clock;

    ReplayGuard(JdbcClient jdbc, ClockWatch clockWatch, Clock clock) {
        this.jdbc = jdbc;
        this.clockWatch = clockWatch;
        this.clock = clock;
    }

    /**
     * Returns whether a verified call may be answered: it is new, or the very same call once more by a client that lost
     * the answer. A signature covers neither HTTP method nor path, so a captured check would pass for a removal of the
     * same device; it is remembered what it was first used for.
     *
     * @param expiresAt from when on its nonce is too old anyway
     */
    boolean admit(CredentialsId credentials, byte[] signature, AppCall call, Instant expiresAt) {
        byte[] fingerprint = DigestUtils.sha256(signature);
        int added = jdbc.sql("""
                        insert into seen_signature (credentials_id, signature, method, path, expires_at)
                        values (:pair, :signature, :method, :path, :expiresAt)
                        on conflict do nothing""")
                .param("pair", credentials.value())
                .param("signature", fingerprint)
                .param("method", call.httpMethod().name())
                .param("path", call.path())
                .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
        return added == 1 || (call.answersResend() && seenAs(credentials, fingerprint, call));
    }

    private boolean seenAs(CredentialsId credentials, byte[] fingerprint, AppCall call) {
        return jdbc.sql("""
                        select count(*) from seen_signature
                         where credentials_id = :pair and signature = :signature
                           and method = :method and path = :path""")
                        .param("pair", credentials.value())
                        .param("signature", fingerprint)
                        .param("method", call.httpMethod().name())
                        .param("path", call.path())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Forgets what could no longer be accepted anyway, unless the clock that says so has just jumped. */
    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
    void purge() {
        if (clockWatch.isUnsettled()) {
            return;
        }
        jdbc.sql("delete from seen_signature where expires_at < :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
