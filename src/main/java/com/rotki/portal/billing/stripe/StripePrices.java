package com.rotki.portal.billing.stripe;

import com.rotki.portal.billing.EngineData.Price;
import com.rotki.portal.subscription.BillingCycle;
import com.stripe.param.PriceListParams;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The prices by their lookup keys, {@code <tier>-monthly} and {@code <tier>-yearly}. */
class StripePrices {

    private static final Logger LOG = LoggerFactory.getLogger(StripePrices.class);

    /** Stripe takes no more keys in one question. */
    private static final int KEYS_AT_ONCE = 10;

    private final StripeCalls calls;
    private final Supplier<? extends Collection<String>> tiers;

    StripePrices(StripeCalls calls, Supplier<? extends Collection<String>> tiers) {
        this.calls = calls;
        this.tiers = tiers;
    }

    List<Price> all() {
        Map<String, Plan> plans = new LinkedHashMap<>();
        for (String tier : tiers.get()) {
            for (BillingCycle cycle : BillingCycle.values()) {
                plans.put(tier + "-" + cycle.name().toLowerCase(Locale.ROOT), new Plan(tier, cycle));
            }
        }
        List<String> keys = List.copyOf(plans.keySet());
        var prices = new ArrayList<Price>();
        for (int from = 0; from < keys.size(); from += KEYS_AT_ONCE) {
            prices.addAll(ask(keys.subList(from, Math.min(from + KEYS_AT_ONCE, keys.size())), plans));
        }
        return List.copyOf(prices);
    }

    private List<Price> ask(List<String> keys, Map<String, Plan> plans) {
        var wanted = PriceListParams.builder()
                .setActive(true)
                .setLimit(100L)
                .addAllLookupKey(keys)
                .build();
        return calls.ask(
                "list prices",
                stripe -> stripe.prices().list(wanted).getData().stream()
                        .flatMap(price -> price(price, plans.get(price.getLookupKey())).stream())
                        .toList());
    }

    /** A price that says another cycle than its key, or no amount, is not on sale: nobody would know what they buy. */
    private static boolean isUsable(com.stripe.model.Price price, BillingCycle cycle) {
        var recurring = price.getRecurring();
        boolean usable = Boolean.TRUE.equals(price.getActive())
                && price.getUnitAmount() != null
                && price.getUnitAmount() > 0
                && recurring != null
                && Long.valueOf(1).equals(recurring.getIntervalCount())
                && (cycle == BillingCycle.MONTHLY ? "month" : "year").equals(recurring.getInterval());
        if (!usable) {
            LOG.warn(
                    "The price with the lookup key {} is not on sale: it is no {} price.", price.getLookupKey(), cycle);
        }
        return usable;
    }

    private static Optional<Price> price(com.stripe.model.Price price, @Nullable Plan plan) {
        if (plan == null || !isUsable(price, plan.cycle())) {
            return Optional.empty();
        }
        return Optional.of(new Price(
                StripeCalls.required(price.getId(), "id"),
                plan.tier(),
                plan.cycle(),
                price.getUnitAmount(),
                StripeCalls.required(price.getCurrency(), "currency").toUpperCase(Locale.ROOT),
                "inclusive".equals(price.getTaxBehavior())));
    }

    private record Plan(String tier, BillingCycle cycle) {}
}
