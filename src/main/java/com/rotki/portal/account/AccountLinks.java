package com.rotki.portal.account;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.ClockWatch;
import com.rotki.portal.platform.RandomTokens;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.StoredMoment;
import com.rotki.portal.platform.TimestampColumn;
import com.rotki.portal.platform.security.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the links that were sent to people who have an account: one of each purpose, the latest. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountLinks {

    private final JdbcClient jdbc;
    private final RandomTokens tokens;
    private final ClockWatch clockWatch;
    private final Clock clock;

    AccountLinks(JdbcClient jdbc, RandomTokens tokens, ClockWatch clockWatch, Clock clock) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.clockWatch = clockWatch;
        this.clock = clock;
    }

    /** Makes a link in place of an earlier one; returns what it carries. */
    public Secret create(AccountId account, LinkPurpose purpose, @Nullable EmailAddress address) {
        withdraw(account, purpose);
        Secret token = tokens.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("insert into account_link (account_id, purpose, address, token_hash, asked_at, expires_at)"
                        + " values (:account, :purpose, :address, :hash, :now, :expires)")
                .param("account", account.value())
                .param("purpose", purpose.name())
                .param("address", address == null ? null : address.value(), Types.VARCHAR)
                .param("hash", RandomTokens.hash(token))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", now.plus(purpose.valid()).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /** Makes a link void that was not followed. Calling twice is safe. */
    public void withdraw(AccountId account, LinkPurpose purpose) {
        jdbc.sql("delete from account_link where account_id = :account and purpose = :purpose")
                .param("account", account.value())
                .param("purpose", purpose.name())
                .update();
    }

    /** Makes all links of an account void: an intruder may have asked for them. Calling twice is safe. */
    public void withdrawAll(AccountId account) {
        jdbc.sql("delete from account_link where account_id = :account")
                .param("account", account.value())
                .update();
    }

    /** Returns what following a link would do, if it still would. */
    public Optional<AccountLink> find(Secret token) {
        return jdbc.sql("select account_id, purpose, address, expires_at from account_link where token_hash = :hash")
                .param("hash", RandomTokens.hash(token))
                .query((row, number) -> link(row))
                .optional()
                .filter(link ->
                        StoredMoment.isOpen(link.expiresAt(), link.purpose().valid(), clock.instant()));
    }

    /** Returns whether there is a link that was not followed, be it that it has expired. */
    public boolean exists(AccountId account, LinkPurpose purpose) {
        return jdbc.sql("select count(*) from account_link where account_id = :account and purpose = :purpose")
                        .param("account", account.value())
                        .param("purpose", purpose.name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Returns the staff's accounts whose owner was invited and did not come yet. */
    public Set<AccountId> invitedStaff() {
        return Set.copyOf(jdbc.sql("select l.account_id from account_link l join account a on a.id = l.account_id"
                        + " where l.purpose = :invitation and a.role <> :subscriber")
                .param("invitation", LinkPurpose.INVITATION.name())
                .param("subscriber", Role.SUBSCRIBER.name())
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list());
    }

    /** Returns what is waiting for an account's owner to follow a link. */
    public List<AccountLink> waiting(AccountId account) {
        return jdbc
                .sql("select account_id, purpose, address, expires_at from account_link where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> link(row))
                .list()
                .stream()
                .filter(link ->
                        StoredMoment.isOpen(link.expiresAt(), link.purpose().valid(), clock.instant()))
                .toList();
    }

    /**
     * Uses a link up. If two follow it at the same time, one is told that it is dead.
     *
     * @throws LinkRefusedException ({@code account.dead-link}) if it can not be followed, or is for something else
     */
    public AccountLink follow(Secret token, LinkPurpose... purposes) {
        AccountLink link = find(token)
                .filter(found -> List.of(purposes).contains(found.purpose()))
                .orElseThrow(LinkRefusedException::dead);
        int used = jdbc.sql("delete from account_link where token_hash = :hash")
                .param("hash", RandomTokens.hash(token))
                .update();
        if (used == 0) {
            throw LinkRefusedException.dead();
        }
        return link;
    }

    @Scheduled(cron = "${portal.account.links-cleanup:0 17 * * * *}", zone = "UTC")
    @Transactional
    public void forget() {
        if (clockWatch.isUnsettled()) {
            return;
        }
        // An invitation stays: that it was not followed tells that nobody has the account yet.
        jdbc.sql("delete from account_link where expires_at < :now and purpose <> :invitation")
                .param("invitation", LinkPurpose.INVITATION.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static AccountLink link(ResultSet row) throws SQLException {
        @Nullable String address = row.getString("address");
        return new AccountLink(
                new AccountId(row.getObject("account_id", UUID.class)),
                LinkPurpose.valueOf(row.getString("purpose")),
                address == null ? null : new EmailAddress(address),
                TimestampColumn.read(row, "expires_at"));
    }

    /**
     * A link that was sent and not followed yet.
     *
     * @param address that following it confirms; null where it confirms none
     */
    record AccountLink(
            AccountId account,
            LinkPurpose purpose,
            @Nullable EmailAddress address,
            Instant expiresAt) {}
}
