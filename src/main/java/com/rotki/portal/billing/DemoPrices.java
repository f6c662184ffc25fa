package com.rotki.portal.billing;

import com.rotki.portal.billing.EngineData.ChangePreview;
import com.rotki.portal.billing.EngineData.EngineSubscription;
import com.rotki.portal.billing.EngineData.Price;
import com.rotki.portal.subscription.BillingCycle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the engine of the demonstration charges. */
final class DemoPrices {

    static final String CURRENCY = "EUR";

    static final List<Price> ALL = List.of(
            price("supporter", BillingCycle.MONTHLY, 500),
            price("supporter", BillingCycle.YEARLY, 5_000),
            price("basic", BillingCycle.MONTHLY, 1_500),
            price("basic", BillingCycle.YEARLY, 15_000),
            price("advanced", BillingCycle.MONTHLY, 3_000),
            price("advanced", BillingCycle.YEARLY, 30_000));

    private DemoPrices() {}

    private static Price price(String tier, BillingCycle cycle, long amount) {
        return new Price(id(tier, cycle), tier, cycle, amount, CURRENCY, true);
    }

    static String id(String tierCode, BillingCycle cycle) {
        return "price_" + tierCode + "_" + cycle;
    }

    /** Returns the price with an id of this engine. */
    static Price of(String id) {
        return ALL.stream()
                .filter(price -> price.id().equals(id))
                .findFirst()
                .orElseThrow(() -> BillingRefusedException.of(BillingRefusedException.UNKNOWN_PRICE));
    }

    /** The rest of the paid period is credited; a new cycle is charged whole, the same one for its rest. */
    static ChangePreview preview(EngineSubscription old, Price then, Instant at) {
        Price now = of(old.priceId());
        boolean sameCycle = now.cycle() == then.cycle();
        double whole = Duration.between(old.periodStart(), old.paidUntil()).toSeconds();
        double rest = Math.max(0, Duration.between(at, old.paidUntil()).toSeconds()) / Math.max(1, whole);
        double charged = sameCycle ? then.amount() * rest : then.amount();
        Instant nextAt = sameCycle ? old.paidUntil() : DemoCustomer.nextMidnight(at, then.cycle());
        return new ChangePreview(Math.round(charged - now.amount() * rest), then.amount(), CURRENCY, nextAt);
    }
}
