package com.rotki.portal.mail;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RandomTokens;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.TimestampColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The links that freeze credentials. The database knows only their hashes, of which nobody can make a link. A hash without
 * salt is enough for 256 random bits.
 */
@Repository
class FreezeLinks implements MailCleanup.Kept {

    static final Duration VALID = Duration.ofDays(7);
    private final JdbcClient jdbc;
    private final RandomTokens tokens;
    private final Clock clock;

    FreezeLinks(JdbcClient jdbc, RandomTokens tokens, Clock clock) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Returns the token of a new link, valid for seven days. */
    Secret create(AccountId account) {
        Secret token = tokens.next();
        jdbc.sql("insert into freeze_link (token_hash, account_id, expires_at) values (:hash, :account, :expires)")
                .param("hash", RandomTokens.hash(token))
                .param("account", account.value())
                .param("expires", clock.instant().plus(VALID).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    Optional<FreezeLink> find(Secret token) {
        return query("select * from freeze_link where token_hash = :hash", token);
    }

    /** Finds it and keeps others from using it until the current transaction ends. */
    Optional<FreezeLink> lock(Secret token) {
        return query("select * from freeze_link where token_hash = :hash for update", token);
    }

    void used(Secret token) {
        jdbc.sql("update freeze_link set used_at = :now where token_hash = :hash")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("hash", RandomTokens.hash(token))
                .update();
    }

    @Override
    public void deleteBefore(Instant at) {
        jdbc.sql("delete from freeze_link where expires_at < :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<FreezeLink> query(String sql, Secret token) {
        return jdbc.sql(sql)
                .param("hash", RandomTokens.hash(token))
                .query((row, number) -> read(row))
                .optional();
    }

    private static FreezeLink read(ResultSet row) throws SQLException {
        return new FreezeLink(
                new AccountId(row.getObject("account_id", UUID.class)),
                TimestampColumn.read(row, "expires_at"),
                row.getObject("used_at") != null);
    }

    /** A link that freezes, as it is stored. */
    record FreezeLink(AccountId account, Instant expiresAt, boolean used) {}
}
