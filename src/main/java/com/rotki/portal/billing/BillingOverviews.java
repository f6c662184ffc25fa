package com.rotki.portal.billing;

import com.rotki.portal.billing.BillingOverview.Next;
import com.rotki.portal.billing.BillingOverview.PaidFor;
import com.rotki.portal.billing.BillingRecords.KeptSubscription;
import com.rotki.portal.billing.KnownPrices.KnownPrice;
import com.rotki.portal.billing.ToldPlans.KeptPlan;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.subscription.BillingEngine;
import com.rotki.portal.subscription.TierLimits;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what an account pays, from what the portal keeps: an engine that is away keeps nobody from reading it. */
@Component
class BillingOverviews implements BillingEngine {

    private final BillingProvider provider;
    private final BillingRecords records;
    private final KnownPrices prices;
    private final ToldPlans told;

    BillingOverviews(BillingProvider provider, BillingRecords records, KnownPrices prices, ToldPlans told) {
        this.provider = provider;
        this.records = records;
        this.prices = prices;
        this.told = told;
    }

    BillingOverview of(AccountId account) {
        return new BillingOverview(
                provider.sells(), records.find(account).map(this::plan).orElse(null), records.payments(account));
    }

    @Override
    public boolean bills(AccountId account) {
        return running(account).isPresent() || told(account).isPresent();
    }

    @Override
    public Optional<TierLimits> plannedTier(AccountId account) {
        return running(account)
                .map(KeptSubscription::nextPriceId)
                .flatMap(prices::find)
                .map(price -> price.tier().limits());
    }

    /** Returns what a shop told of an account's plan last; empty without one that goes on, and where no shop tells any. */
    Optional<KeptPlan> told(AccountId account) {
        return provider.tells() ? told.find(account).filter(plan -> !plan.isOver()) : Optional.empty();
    }

    /** Returns the engine's subscription of an account; empty without one that can be changed. */
    Optional<KeptSubscription> running(AccountId account) {
        return records.find(account).filter(plan -> !plan.over());
    }

    private PaidFor plan(KeptSubscription kept) {
        KnownPrice price = prices.find(kept.priceId()).orElseThrow();
        return new PaidFor(
                price.tierName(),
                price.cycle(),
                price.amount(),
                price.currency(),
                kept.over(),
                kept.renews(),
                next(kept.nextPriceId()),
                kept.paymentMethod(),
                kept.needsAction());
    }

    private @Nullable Next next(@Nullable String priceId) {
        return priceId == null
                ? null
                : prices.find(priceId)
                        .map(price -> new Next(price.tierName(), price.cycle(), price.amount(), price.currency()))
                        .orElse(null);
    }
}
