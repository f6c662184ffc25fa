package com.rotki.portal.billing;

import com.rotki.portal.account.DemoSeeds;
import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.billing.EngineData.EngineStatus;
import com.rotki.portal.billing.EngineData.EngineSubscription;
import com.rotki.portal.billing.EngineData.PaymentState;
import com.rotki.portal.billing.EngineData.Price;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.DemoData.DemoPart;
import com.rotki.portal.platform.TimestampColumn;
import com.rotki.portal.subscription.BillingCycle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the people of the demonstration customers of its engine: their plans are as if they had been bought. */
@Component
@Profile(DemoData.PROFILE)
@Order(DemoData.PAYMENTS)
class DemoPayments implements DemoPart {

    private static final List<DemoSignIn> CUSTOMERS = List.of(DemoSignIn.NEWCOMER, DemoSignIn.REGULAR, DemoSignIn.FULL);

    private final ObjectProvider<DemoEngine> engine;
    private final DemoLedger ledger;
    private final BillingCustomers customers;
    private final BillingSync sync;
    private final DemoSeeds seeds;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DemoPayments(
            ObjectProvider<DemoEngine> engine,
            DemoLedger ledger,
            BillingCustomers customers,
            BillingSync sync,
            DemoSeeds seeds,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.engine = engine;
        this.ledger = ledger;
        this.customers = customers;
        this.sync = sync;
        this.seeds = seeds;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void layOut() {
        engine.ifAvailable(demo -> CUSTOMERS.forEach(person -> {
            if (Boolean.TRUE.equals(transaction.execute(status -> layOut(demo, person)))) {
                sync.look(person.account());
            }
        }));
    }

    /** Returns whether it was done now, and not at an earlier start. */
    private boolean layOut(DemoEngine demo, DemoSignIn person) {
        AccountId account = person.account();
        if (!seeds.first(DemoSeeds.Part.PAYMENTS, person)) {
            return false;
        }
        String customer = customers.keep(account, demo.customer(account, person.email()));
        subscription(account, customer).ifPresent(bought -> {
            Price price = DemoPrices.of(bought.priceId());
            ledger.change(
                    customer,
                    fresh -> fresh.put(bought)
                            .pay(price.amount(), price.currency(), PaymentState.PAID, bought.periodStart()));
        });
        return true;
    }

    /** Only what works: of a plan that is over the engine has forgotten everything. */
    private Optional<EngineSubscription> subscription(AccountId account, String customer) {
        return jdbc.sql("select * from subscription where account_id = :account and status in ('ACTIVE', 'CANCELLED')")
                .param("account", account.value())
                .query((row, number) -> read(row, customer))
                .optional();
    }

    private static EngineSubscription read(ResultSet row, String customer) throws SQLException {
        String price = DemoPrices.id(row.getString("tier_code"), BillingCycle.valueOf(row.getString("billing_cycle")));
        return new EngineSubscription(
                DemoCustomer.idOf(customer, row.getString("id")),
                price,
                EngineStatus.ACTIVE,
                TimestampColumn.read(row, "created_at"),
                TimestampColumn.read(row, "period_start"),
                TimestampColumn.read(row, "period_end"),
                "ACTIVE".equals(row.getString("status")),
                false,
                null,
                DemoCustomer.CARD,
                false);
    }
}
