package com.rotki.portal.session;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.ClockWatch;
import com.rotki.portal.platform.RandomTokens;
import com.rotki.portal.platform.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The browsers in which an account's owner has signed in before (OWASP calls what they carry a device cookie). Wrong
 * passwords in one of them are counted apart, so that no stranger keeps an owner out (requirement D4).
 */
@Component
public class KnownBrowsers {

    /** Per account. One more, and the browser that was not used for longest is forgotten. */
    public static final int MOST = 10;

    public static final Duration REMEMBERED = Duration.ofDays(180);

    private final BrowserCookie cookie;
    private final RandomTokens tokens;
    private final JdbcClient jdbc;
    private final ClockWatch clockWatch;
    private final Clock clock;

    KnownBrowsers(BrowserCookie cookie, RandomTokens tokens, JdbcClient jdbc, ClockWatch clockWatch, Clock clock) {
        this.cookie = cookie;
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.clockWatch = clockWatch;
        this.clock = clock;
    }

    /** Returns what the browser of the current request is known as to {@code account}; empty if it is not. */
    @Transactional(readOnly = true)
    public Optional<UUID> current(AccountId account) {
        return cookie.read()
                .flatMap(token -> jdbc.sql("select id from known_browser where token_hash = :hash"
                                + " and account_id = :account and last_used_at > :since")
                        .param("hash", RandomTokens.hash(token))
                        .param("account", account.value())
                        .param("since", at(clock.instant().minus(REMEMBERED)))
                        .query(UUID.class)
                        .optional());
    }

    /**
     * Remembers the browser of the current request, in which somebody has just signed in to {@code account}. It gets a new
     * cookie, also for other accounts that it is known to: one that somebody else put there or copied is of no use.
     */
    @Transactional
    public void remember(AccountId account) {
        if (!cookie.writable()) {
            return;
        }
        Secret token = tokens.next();
        cookie.read()
                .ifPresent(old -> jdbc.sql("update known_browser set token_hash = :new where token_hash = :old")
                        .param("new", RandomTokens.hash(token))
                        .param("old", RandomTokens.hash(old))
                        .update());
        if (!used(account, token)) {
            add(account, token);
        }
        cookie.write(token, REMEMBERED);
    }

    /** Forgets all browsers of the account. */
    @Transactional
    public void forget(AccountId account) {
        jdbc.sql("delete from known_browser where account_id = :account")
                .param("account", account.value())
                .update();
    }

    /** Forgets all browsers of the account except that of the current request. */
    @Transactional
    public void forgetOthers(AccountId account) {
        UUID kept = current(account).orElse(null);
        if (kept == null) {
            forget(account);
            return;
        }
        jdbc.sql("delete from known_browser where account_id = :account and id <> :kept")
                .param("account", account.value())
                .param("kept", kept)
                .update();
    }

    @Scheduled(cron = "${portal.account.known-browsers-cleanup:0 52 3 * * *}", zone = "UTC")
    @Transactional
    public void forgetUnused() {
        if (clockWatch.isUnsettled()) {
            return;
        }
        jdbc.sql("delete from known_browser where last_used_at < :since")
                .param("since", at(clock.instant().minus(REMEMBERED)))
                .update();
    }

    private boolean used(AccountId account, Secret token) {
        return jdbc.sql("update known_browser set last_used_at = :now"
                                + " where token_hash = :hash and account_id = :account")
                        .param("now", at(clock.instant()))
                        .param("hash", RandomTokens.hash(token))
                        .param("account", account.value())
                        .update()
                > 0;
    }

    private void add(AccountId account, Secret token) {
        jdbc.sql("insert into known_browser (id, token_hash, account_id, created_at, last_used_at)"
                        + " values (:id, :hash, :account, :now, :now)")
                .param("id", UUID.randomUUID())
                .param("hash", RandomTokens.hash(token))
                .param("account", account.value())
                .param("now", at(clock.instant()))
                .update();
        jdbc.sql("delete from known_browser where account_id = :account and id not in"
                        + " (select id from known_browser where account_id = :account"
                        + " order by last_used_at desc, id limit :most)")
                .param("account", account.value())
                .param("most", MOST)
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
