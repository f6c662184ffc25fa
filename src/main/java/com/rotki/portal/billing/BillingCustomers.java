package com.rotki.portal.billing;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.platform.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which customer of the engine an account is, and how often the engine was asked about it. */
@Repository
class BillingCustomers {

    /** How often one account may have the engine asked by hand. */
    static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    /** For so long after it was begun a purchase is looked for at the engine: whoever paid then has to get the plan. */
    private static final Duration AWAITED = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final AccountLock lock;
    private final Clock clock;

    BillingCustomers(JdbcClient jdbc, AccountLock lock, Clock clock) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.clock = clock;
    }

    Optional<String> find(AccountId account) {
        return jdbc.sql("select customer_id from billing_customer where account_id = :account")
                .param("account", account.value())
                .query(String.class)
                .optional();
    }

    Optional<AccountId> accountOf(String customerId) {
        return jdbc.sql("select account_id from billing_customer where customer_id = :customer")
                .param("customer", customerId)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** Keeps it, and returns the one that is kept: that of whoever was first. */
    @Transactional
    public String keep(AccountId account, String customerId) {
        jdbc.sql("insert into billing_customer (account_id, customer_id) values (:account, :customer)"
                        + " on conflict do nothing")
                .param("account", account.value())
                .param("customer", customerId)
                .update();
        return find(account).orElseThrow();
    }

    /** Returns the number of a look at the engine that begins now. */
    @Transactional
    public long beginLook(AccountId account) {
        jdbc.sql("update billing_customer set looks = looks + 1 where account_id = :account")
                .param("account", account.value())
                .update();
        return jdbc.sql("select looks from billing_customer where account_id = :account")
                .param("account", account.value())
                .query(Long.class)
                .single();
    }

    /** Waits for the account's lock. Returns whether what the look saw may be written: no later one was written before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean mayWrite(AccountId account, long look) {
        lock.acquire(account);
        return jdbc.sql("update billing_customer set written_look = :look, looked_at = :now"
                                + " where account_id = :account and written_look < :look")
                        .param("account", account.value())
                        .param("look", look)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Takes a look that somebody asks for by hand. Returns false within {@link #BETWEEN_LOOKS} of the last one. */
    @Transactional
    public boolean takeTurn(AccountId account) {
        Instant now = clock.instant();
        return jdbc.sql("update billing_customer set looked_at = :now"
                                + " where account_id = :account and (looked_at is null or looked_at < :since)")
                        .param("account", account.value())
                        .param("since", now.minus(BETWEEN_LOOKS).atOffset(ZoneOffset.UTC))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * Returns up to {@code most} accounts behind {@code after} of which the engine may know more than the portal, in the
     * order of their ids: their subscription is not over, or they have begun to buy another one.
     */
    List<AccountId> toCompare(UUID after, int most) {
        return jdbc
                .sql("select c.account_id from billing_customer c left join billing_subscription s"
                        + " on s.account_id = c.account_id where c.account_id > :after"
                        + " and (s.over is null or not s.over or exists (select 1 from billing_purchase p"
                        + " where p.account_id = c.account_id and p.begun_at > :recent))"
                        + " order by c.account_id limit :most")
                .param("recent", clock.instant().minus(AWAITED).atOffset(ZoneOffset.UTC))
                .param("after", after)
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
    }
}
