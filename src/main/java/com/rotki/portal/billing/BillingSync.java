package com.rotki.portal.billing;

import com.rotki.portal.billing.BillingEvent.PaymentsChanged;
import com.rotki.portal.billing.BillingEvent.PlanChangePlanned;
import com.rotki.portal.billing.BillingEvent.PlanChangeTakenBack;
import com.rotki.portal.billing.BillingRecords.KeptSubscription;
import com.rotki.portal.billing.EngineData.EnginePayment;
import com.rotki.portal.billing.EngineData.EngineStatus;
import com.rotki.portal.billing.EngineData.EngineSubscription;
import com.rotki.portal.billing.KnownPrices.KnownPrice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.subscription.PaidPlan;
import com.rotki.portal.subscription.PaidPlans;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
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
    private final BillingActs acts;
    private final PaidPlans plans;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BillingSync(
            BillingProvider provider,
            BillingCustomers customers,
            KnownPrices prices,
            BillingRecords records,
            BillingActs acts,
            PaidPlans plans,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.provider = provider;
        this.customers = customers;
        this.prices = prices;
        this.records = records;
        this.acts = acts;
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
        List<EngineSubscription> ours = ours(provider.subscriptions(customer));
        List<EnginePayment> payments = provider.payments(customer);
        Optional<EngineSubscription> one = theOne(ours);
        boolean changed = Boolean.TRUE.equals(transaction.execute(status -> write(account, number, one, payments)));
        // Last, since an engine may refuse to give money back, and what is paid counts nevertheless.
        ours.stream()
                .filter(each -> !each.isOver() && !one.equals(Optional.of(each)))
                .forEach(surplus -> provider.endAndRefund(surplus.id()));
        return changed;
    }

    /**
     * Returns those that have a price of the portal. The operator may sell the same customer something else, which is no
     * business of the portal; a subscription that has nothing but an unknown price is told, since it may be a plan.
     */
    private List<EngineSubscription> ours(List<EngineSubscription> all) {
        List<EngineSubscription> known =
                all.stream().filter(each -> prices.isKnown(each.priceId())).toList();
        if (known.isEmpty() && !all.isEmpty()) {
            prices.require(all.getFirst().priceId());
        }
        known.stream()
                .map(EngineSubscription::nextPriceId)
                .filter(Objects::nonNull)
                .forEach(prices::require);
        return known;
    }

    /** One account has one subscription: what two windows bought beside each other is given back. */
    private Optional<EngineSubscription> theOne(List<EngineSubscription> all) {
        return first(all, each -> each.status() == EngineStatus.ACTIVE && now().isBefore(each.paidUntil()))
                .or(() -> first(all, each -> each.status() == EngineStatus.ACTIVE))
                .or(() -> first(all, each -> each.status() == EngineStatus.PAST_DUE))
                .or(() -> first(all, each -> each.status() == EngineStatus.PENDING))
                .or(() -> all.stream().findFirst());
    }

    private static Optional<EngineSubscription> first(
            List<EngineSubscription> all, Predicate<EngineSubscription> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    private boolean write(
            AccountId account, long number, Optional<EngineSubscription> one, List<EnginePayment> payments) {
        if (!customers.mayWrite(account, number)) {
            return false;
        }
        Optional<KeptSubscription> before = records.find(account);
        var askers = new ActsUnderWay(
                acts.of(account), one.map(EngineSubscription::createdAt).orElse(null), now());
        // What was over before says nothing of a plan that the account got since in another way.
        boolean isNews = one.isPresent()
                && !(one.get().isOver()
                        && before.filter(kept -> kept.isOverAs(one.get())).isPresent());
        boolean changed = isNews
                && plans.put(
                        account,
                        plan(one.get(), prices.require(one.get().priceId())),
                        before.filter(kept -> kept.isSameAs(one.get())).isEmpty(),
                        askers);
        one.ifPresent(subscription -> {
            records.write(account, subscription);
            before.ifPresent(kept -> tellOfPlannedChange(account, kept, subscription, askers));
        });
        askers.used().forEach(act -> acts.end(account, act));
        boolean paid = records.write(account, payments);
        if (changed || paid || !before.equals(records.find(account))) {
            events.publishEvent(new PaymentsChanged(account, now()));
        }
        return changed;
    }

    /** A planned change that came about, or made way for another, is told as a change, and with a cancelled plan it goes. */
    private void tellOfPlannedChange(
            AccountId account, KeptSubscription before, EngineSubscription now, ActsUnderWay askers) {
        String next = now.nextPriceId();
        if (next != null && !next.equals(before.nextPriceId())) {
            KnownPrice price = prices.require(next);
            events.publishEvent(new PlanChangePlanned(
                    account,
                    now(),
                    price.tierName(),
                    price.cycle(),
                    askers.by(EventKind.PLAN_CHANGE_PLANNED, price.tierName(), price.cycle())));
        } else if (next == null && before.nextPriceId() != null && goesOnAs(before, now)) {
            KnownPrice price = prices.require(now.priceId());
            events.publishEvent(new PlanChangeTakenBack(
                    account, now(), askers.by(EventKind.PLAN_CHANGE_TAKEN_BACK, price.tierName(), price.cycle())));
        }
    }

    private static boolean goesOnAs(KeptSubscription before, EngineSubscription now) {
        return before.isSameAs(now) && now.priceId().equals(before.priceId()) && now.renews() && !now.isOver();
    }

    private static PaidPlan plan(EngineSubscription subscription, KnownPrice price) {
        PaidPlan.Standing standing = switch (subscription.status()) {
            case PENDING -> PaidPlan.Standing.PENDING;
            // Whether it ends after the period that is being paid is known with the payment.
            case ACTIVE ->
                subscription.renews() || subscription.renewalUnderWay()
                        ? PaidPlan.Standing.RENEWING
                        : PaidPlan.Standing.ENDING;
            case PAST_DUE -> PaidPlan.Standing.PAST_DUE;
            case ENDED -> PaidPlan.Standing.OVER;
        };
        return new PaidPlan(
                price.tierCode(),
                price.cycle(),
                standing,
                subscription.periodStart(),
                subscription.paidUntil(),
                subscription.onePeriod() && !subscription.renews(),
                subscription.renewalUnderWay());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
