package com.rotki.portal.billing;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.billing.BillingEvent.PaymentsChanged;
import com.rotki.portal.billing.EngineData.OpenCheckout;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.TimestampColumn;
import com.rotki.portal.subscription.BillingCycle;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The purchase that an account is making: one at a time. Two windows with the same wish share it. */
@Repository
class Purchases {

    /** A window that does not come back from the engine with its page holds the others up no longer than that. */
    static final Duration OPENING = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final AccountLock lock;
    private final Clock clock;

    Purchases(JdbcClient jdbc, AccountLock lock, Clock clock) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Begins a purchase, or joins the one with the same wish that is under way.
     *
     * @return the purchase under way with another wish instead, if there is one
     */
    @Transactional
    public Purchase begin(AccountId account, Wish wish) {
        lock.acquire(account);
        Instant now = clock.instant();
        Optional<Purchase> before = find(account).filter(purchase -> purchase.isUnderWay(now));
        if (before.isPresent()) {
            return before.get();
        }
        jdbc.sql("delete from billing_purchase where account_id = :account")
                .param("account", account.value())
                .update();
        jdbc.sql("insert into billing_purchase (account_id, reference, tier_code, billing_cycle, renews, begun_at)"
                        + " values (:account, :reference, :tier, :cycle, :renews, :now)")
                .param("account", account.value())
                .param("reference", UUID.randomUUID())
                .param("tier", wish.tierCode())
                .param("cycle", wish.cycle().name())
                .param("renews", wish.renews())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return find(account).orElseThrow();
    }

    /** Keeps what the engine opened. Returns false if another window ended the purchase meanwhile. */
    @Transactional
    public boolean opened(AccountId account, Purchase purchase, OpenCheckout checkout) {
        return jdbc.sql("update billing_purchase set checkout_id = :id, page = :page, expires_at = :until"
                                + " where account_id = :account and reference = :reference")
                        .param("id", checkout.id())
                        .param("page", checkout.page().toString())
                        .param("until", checkout.expiresAt().atOffset(ZoneOffset.UTC))
                        .param("account", account.value())
                        .param("reference", purchase.reference())
                        .update()
                == 1;
    }

    /** Forgets a purchase that led to nothing; another one that was begun meanwhile stays. */
    @Transactional
    public void end(AccountId account, Purchase purchase) {
        jdbc.sql("delete from billing_purchase where account_id = :account and reference = :reference")
                .param("account", account.value())
                .param("reference", purchase.reference())
                .update();
    }

    Optional<Purchase> find(AccountId account) {
        return jdbc.sql("select * from billing_purchase where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** Returns whether the engine's page of the purchase can still be paid on, or was and waits for the confirmation. */
    boolean isOpen(Purchase purchase) {
        return purchase.expiresAt() != null && clock.instant().isBefore(purchase.expiresAt());
    }

    /** What was bought is there, or on its way: nothing is to be paid any more. */
    @EventListener
    @Transactional
    public void endWhatIsBought(PaymentsChanged news) {
        jdbc.sql("delete from billing_purchase where account_id = :account and exists"
                        + " (select 1 from billing_subscription s where s.account_id = :account and not s.over)")
                .param("account", news.account().value())
                .update();
    }

    private static Purchase read(ResultSet row) throws SQLException {
        String page = row.getString("page");
        return new Purchase(
                row.getObject("reference", UUID.class),
                new Wish(
                        row.getString("tier_code"),
                        BillingCycle.valueOf(row.getString("billing_cycle")),
                        row.getBoolean("renews")),
                TimestampColumn.read(row, "begun_at"),
                row.getString("checkout_id"),
                page == null ? null : URI.create(page),
                page == null ? null : TimestampColumn.read(row, "expires_at"));
    }

    /** A wish to buy. */
    record Wish(String tierCode, BillingCycle cycle, boolean renews) {}

    /** A purchase; what the engine opened for it is null until it did. */
    record Purchase(
            UUID reference,
            Wish wish,
            Instant begunAt,
            @Nullable String checkoutId,
            @Nullable URI page,
            @Nullable Instant expiresAt) {

        private boolean isUnderWay(Instant now) {
            return expiresAt == null ? now.isBefore(begunAt.plus(OPENING)) : now.isBefore(expiresAt);
        }
    }
}
