package com.rotki.portal.billing;

import com.rotki.portal.billing.BillingEvent.PaymentsChanged;
import com.rotki.portal.billing.BillingRecords.KeptSubscription;
import com.rotki.portal.billing.EngineData.EnginePayment;
import com.rotki.portal.billing.EngineData.EngineStatus;
import com.rotki.portal.billing.EngineData.EngineSubscription;
import com.rotki.portal.billing.KnownPrices.KnownPrice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.subscription.PaidPlan;
import com.rotki.portal.subscription.PaidPlans;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what the engine has now into the subscription of an account. It takes nothing from an event but that something
 * changed, so that events may come in any order, twice, or late (decision 0030). Of two looks at the engine at the same
 * time the one that began later counts.
 */
@Component
class BillingSync {

    private final BillingProvider provider;
    private final BillingCustomers customers;
    private final KnownPrices prices;
    private final BillingRecords records;
    private final PaidPlans plans;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BillingSync(
            BillingProvider provider,
            BillingCustomers customers,
            KnownPrices prices,
            BillingRecords records,
            PaidPlans plans,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.provider = provider;
        this.customers = customers;
        this.prices = prices;
        this.records = records;
        this.plans = plans;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Looks at the engine and writes what it has. Must be called outside of a transaction.
     *
     * @return whether the plan was another one than the engine had
     * @throws BillingRefusedException ({@code billing.unavailable}, {@code billing.unknown-price}); nothing is written then
     */
    boolean look(AccountId account) {
        Optional<String> customer = customers.find(account);
        return customer.isPresent() && look(account, customer.get());
    }

    private boolean look(AccountId account, String customer) {
        long number = customers.beginLook(account);
        Optional<EngineSubscription> found = theOne(provider.subscriptions(customer));
        List<EnginePayment> payments = provider.payments(customer);
        Optional<KnownPrice> price = found.map(subscription -> prices.require(subscription.priceId()));
        found.map(EngineSubscription::nextPriceId).ifPresent(prices::require);
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!customers.mayWrite(account, number, now())) {
                return false;
            }
            boolean changed = found.isPresent() && plans.put(account, plan(found.get(), price.orElseThrow()));
            keep(account, found, payments, changed);
            return changed;
        }));
    }

    /** One account has one subscription: what two windows bought beside each other is given back. */
    private Optional<EngineSubscription> theOne(List<EngineSubscription> all) {
        Optional<EngineSubscription> one = first(all, EngineStatus.ACTIVE)
                .or(() -> first(all, EngineStatus.PAST_DUE))
                .or(() -> first(all, EngineStatus.PENDING));
        all.stream()
                .filter(each -> !each.isOver() && !one.equals(Optional.of(each)))
                .forEach(surplus -> provider.endAndRefund(surplus.id()));
        return one.or(() -> all.stream().findFirst());
    }

    private static Optional<EngineSubscription> first(List<EngineSubscription> all, EngineStatus status) {
        return all.stream().filter(each -> each.status() == status).findFirst();
    }

    private void keep(
            AccountId account, Optional<EngineSubscription> found, List<EnginePayment> payments, boolean changed) {
        Optional<KeptSubscription> before = records.find(account);
        found.ifPresent(subscription -> records.write(account, subscription));
        boolean paid = records.write(account, payments);
        if (changed || paid || !Objects.equals(before, records.find(account))) {
            events.publishEvent(PaymentsChanged.of(account, now()));
        }
    }

    private static PaidPlan plan(EngineSubscription subscription, KnownPrice price) {
        PaidPlan.Standing standing = switch (subscription.status()) {
            case PENDING -> PaidPlan.Standing.PENDING;
            case ACTIVE -> subscription.renews() ? PaidPlan.Standing.RENEWING : PaidPlan.Standing.ENDING;
            case PAST_DUE -> PaidPlan.Standing.PAST_DUE;
            case ENDED -> PaidPlan.Standing.OVER;
        };
        return new PaidPlan(
                price.tierCode(),
                price.cycle(),
                standing,
                subscription.periodStart(),
                subscription.paidUntil(),
                subscription.onePeriod());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
