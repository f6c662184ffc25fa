package com.rotki.portal.billing;

import com.rotki.portal.billing.EngineData.Price;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.TierCatalogue;
import com.rotki.portal.subscription.TierCatalogue.TierOffer;
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
    private final TierCatalogue tiers;
    private final JdbcClient jdbc;

    KnownPrices(BillingProvider provider, TierCatalogue tiers, JdbcClient jdbc) {
        this.provider = provider;
        this.tiers = tiers;
        this.jdbc = jdbc;
    }

    /**
     * Returns the price with an id of the engine.
     *
     * @throws BillingRefusedException ({@code billing.unknown-price}) if it never was one of the portal's
     */
    KnownPrice require(String id) {
        if (!isKnown(id)) {
            throw BillingRefusedException.of(BillingRefusedException.UNKNOWN_PRICE);
        }
        return find(id).orElseThrow();
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

    /** Returns whether a price is one of the portal's; asks the engine about one that it has never seen. */
    boolean isKnown(String id) {
        if (find(id).isEmpty()) {
            provider.prices().forEach(this::keep);
        }
        return find(id).isPresent();
    }

    Optional<KnownPrice> find(String id) {
        return jdbc.sql("select * from billing_price where id = :id")
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

    private KnownPrice read(ResultSet row) throws SQLException {
        return new KnownPrice(
                row.getString("id"),
                tiers.offer(row.getString("tier_code")),
                BillingCycle.valueOf(row.getString("billing_cycle")),
                row.getLong("amount"),
                row.getString("currency"));
    }

    /** A price that was seen under the portal's keys. The amount is in the smallest unit of the currency. */
    record KnownPrice(String id, TierOffer tier, BillingCycle cycle, long amount, String currency) {

        String tierCode() {
            return tier.code();
        }

        String tierName() {
            return tier.limits().name();
        }

        boolean isSamePlanAs(KnownPrice other) {
            return tierCode().equals(other.tierCode()) && cycle == other.cycle;
        }

        /** The tier decides; of one tier, the year is more than the month. */
        boolean isHigherThan(KnownPrice other) {
            return tierCode().equals(other.tierCode())
                    ? cycle == BillingCycle.YEARLY
                    : tier.limits().rank() > other.tier.limits().rank();
        }
    }
}
