package com.rotki.portal.billing;

import com.rotki.portal.billing.EngineData.Price;
import com.rotki.portal.subscription.BillingCycle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The prices that the portal ever sold at. A subscription keeps the price that it was bought at, so one that is not sold any
 * more still says which tier it is.
 */
@Component
class KnownPrices {

    private final BillingProvider provider;
    private final JdbcClient jdbc;

    KnownPrices(BillingProvider provider, JdbcClient jdbc) {
        this.provider = provider;
        this.jdbc = jdbc;
    }

    /**
     * Returns the price with an id of the engine.
     *
     * @throws BillingRefusedException ({@code billing.unknown-price}) if it never was one of the portal's
     */
    KnownPrice require(String id) {
        return find(id).or(() -> {
                    provider.prices().forEach(this::keep);
                    return find(id);
                })
                .orElseThrow(() -> BillingRefusedException.of(BillingRefusedException.UNKNOWN_PRICE));
    }

    /**
     * Returns the price at which the engine sells a tier now.
     *
     * @throws BillingRefusedException ({@code billing.no-price})
     */
    KnownPrice onSale(String tierCode, BillingCycle cycle) {
        return onSale().stream()
                .filter(each -> each.tierCode().equals(tierCode) && each.cycle() == cycle)
                .findFirst()
                .orElseThrow(() -> BillingRefusedException.of(BillingRefusedException.NO_PRICE));
    }

    /** Returns the prices at which the engine sells now. */
    List<KnownPrice> onSale() {
        List<Price> now = provider.prices();
        now.forEach(this::keep);
        return now.stream().flatMap(price -> find(price.id()).stream()).toList();
    }

    /** Returns the place of a tier among the others: a higher one includes more. */
    int rank(String tierCode) {
        return jdbc.sql("select rank from tier where code = :code")
                .param("code", tierCode)
                .query(Integer.class)
                .single();
    }

    /** Returns how many devices a tier allows. */
    int devices(String tierCode) {
        return jdbc.sql("select device_limit from tier where code = :code")
                .param("code", tierCode)
                .query(Integer.class)
                .single();
    }

    Optional<KnownPrice> find(String id) {
        return jdbc.sql(
                        "select p.*, t.name as tier_name from billing_price p join tier t on t.code = p.tier_code where p.id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    private void keep(Price price) {
        jdbc.sql("insert into billing_price (id, tier_code, billing_cycle, amount, currency)"
                        + " values (:id, :tier, :cycle, :amount, :currency) on conflict do nothing")
                .param("id", price.id())
                .param("tier", price.tierCode())
                .param("cycle", price.cycle().name())
                .param("amount", price.amount())
                .param("currency", price.currency())
                .update();
    }

    private static KnownPrice read(ResultSet row) throws SQLException {
        return new KnownPrice(
                row.getString("id"),
                row.getString("tier_code"),
                row.getString("tier_name"),
                BillingCycle.valueOf(row.getString("billing_cycle")),
                row.getLong("amount"),
                row.getString("currency"));
    }

    /** A price that was seen under the portal's keys. The amount is in the smallest unit of the currency. */
    record KnownPrice(String id, String tierCode, String tierName, BillingCycle cycle, long amount, String currency) {

        boolean isSamePlanAs(KnownPrice other) {
            return tierCode.equals(other.tierCode) && cycle == other.cycle;
        }
    }
}
