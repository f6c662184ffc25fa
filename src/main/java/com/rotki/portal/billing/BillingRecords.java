package com.rotki.portal.billing;

import com.rotki.portal.billing.EngineData.EnginePayment;
import com.rotki.portal.billing.EngineData.EngineSubscription;
import com.rotki.portal.billing.EngineData.PaymentState;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.TimestampColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the portal keeps of the engine's subscriptions and payments, so that a page need not ask for it. */
@Repository
class BillingRecords {

    private final JdbcClient jdbc;

    BillingRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<KeptSubscription> find(AccountId account) {
        return jdbc.sql("select * from billing_subscription where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> subscription(row))
                .optional();
    }

    void write(AccountId account, EngineSubscription subscription) {
        var kept = new KeptSubscription(
                subscription.id(),
                subscription.priceId(),
                subscription.isOver(),
                subscription.renews(),
                subscription.nextPriceId(),
                subscription.paymentMethod(),
                subscription.needsAction());
        if (update(account, kept) == 0) {
            insert(account, kept);
        }
    }

    private int update(AccountId account, KeptSubscription kept) {
        return bind(
                        jdbc.sql("update billing_subscription set engine_id = :id, price_id = :price, over = :over,"
                                + " renews = :renews, next_price_id = :next, payment_method = :method,"
                                + " needs_action = :action where account_id = :account"),
                        account,
                        kept)
                .update();
    }

    private void insert(AccountId account, KeptSubscription kept) {
        bind(
                        jdbc.sql("insert into billing_subscription (account_id, engine_id, price_id, over, renews,"
                                + " next_price_id, payment_method, needs_action)"
                                + " values (:account, :id, :price, :over, :renews, :next, :method, :action)"),
                        account,
                        kept)
                .update();
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, AccountId account, KeptSubscription kept) {
        return statement
                .param("account", account.value())
                .param("id", kept.engineId())
                .param("price", kept.priceId())
                .param("over", kept.over())
                .param("renews", kept.renews())
                .param("next", kept.nextPriceId())
                .param("method", kept.paymentMethod())
                .param("action", kept.needsAction());
    }

    /** Returns the newest payments, the newest first, at most 100. */
    List<EnginePayment> payments(AccountId account) {
        return jdbc.sql("select * from billing_payment where account_id = :account order by paid_at desc, id limit 100")
                .param("account", account.value())
                .query((row, number) -> payment(row))
                .list();
    }

    /** Keeps the payments that are new, and those that have changed. Returns whether there were any. */
    boolean write(AccountId account, List<EnginePayment> payments) {
        Set<EnginePayment> kept = Set.copyOf(payments(account));
        List<EnginePayment> changed =
                payments.stream().filter(payment -> !kept.contains(payment)).toList();
        changed.forEach(payment -> write(account, payment));
        return !changed.isEmpty();
    }

    private void write(AccountId account, EnginePayment payment) {
        jdbc.sql("delete from billing_payment where id = :id and account_id = :account")
                .param("id", payment.id())
                .param("account", account.value())
                .update();
        jdbc.sql("insert into billing_payment (id, account_id, paid_at, amount, currency, state, invoice_number,"
                        + " payment_method) values (:id, :account, :at, :amount, :currency, :state, :number, :method)")
                .param("id", payment.id())
                .param("account", account.value())
                .param("at", payment.at().atOffset(ZoneOffset.UTC))
                .param("amount", payment.amount())
                .param("currency", payment.currency())
                .param("state", payment.state().name())
                .param("number", payment.number())
                .param("method", payment.method())
                .update();
    }

    private static KeptSubscription subscription(ResultSet row) throws SQLException {
        return new KeptSubscription(
                row.getString("engine_id"),
                row.getString("price_id"),
                row.getBoolean("over"),
                row.getBoolean("renews"),
                row.getString("next_price_id"),
                row.getString("payment_method"),
                row.getBoolean("needs_action"));
    }

    private static EnginePayment payment(ResultSet row) throws SQLException {
        return new EnginePayment(
                row.getString("id"),
                TimestampColumn.read(row, "paid_at"),
                row.getLong("amount"),
                row.getString("currency"),
                PaymentState.valueOf(row.getString("state")),
                row.getString("invoice_number"),
                row.getString("payment_method"));
    }

    /** A subscription of the engine, as the portal saw it last. */
    record KeptSubscription(
            String engineId,
            String priceId,
            boolean over,
            boolean renews,
            @Nullable String nextPriceId,
            @Nullable String paymentMethod,
            boolean needsAction) {

        /** Returns whether it is that one, and was over when the portal saw it last. */
        boolean isOverAs(EngineSubscription subscription) {
            return over && isSameAs(subscription);
        }

        boolean isSameAs(EngineSubscription subscription) {
            return engineId.equals(subscription.id());
        }
    }
}
