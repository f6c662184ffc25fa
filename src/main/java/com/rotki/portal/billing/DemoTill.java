package com.rotki.portal.billing;

import com.rotki.portal.billing.DemoCustomer.DemoCheckout;
import com.rotki.portal.billing.EngineData.EngineStatus;
import com.rotki.portal.billing.EngineData.EngineSubscription;
import com.rotki.portal.billing.EngineData.Price;
import com.rotki.portal.subscription.TierCatalogue;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The pages of the demonstration's engine, where a customer pays nothing and decides what the bank says. */
@Component
@ConditionalOnProperty(name = "portal.billing.provider", havingValue = "demo")
public class DemoTill {

    private final DemoLedger ledger;
    private final DemoEvents events;
    private final TierCatalogue tiers;
    private final Clock clock;

    DemoTill(DemoLedger ledger, DemoEvents events, TierCatalogue tiers, Clock clock) {
        this.ledger = ledger;
        this.events = events;
        this.tiers = tiers;
        this.clock = clock;
    }

    /** Returns the checkout with that id, as long as it can be paid. */
    public Optional<TillOrder> order(String checkoutId) {
        return ledger.find(DemoCustomer.ownerOf(checkoutId))
                .flatMap(customer -> payable(customer, checkoutId)
                        .map(order -> new TillOrder(
                                tiers.offer(DemoPrices.of(order.priceId()).tierCode())
                                        .limits()
                                        .name(),
                                DemoPrices.of(order.priceId()),
                                order.renews(),
                                order.back(),
                                order.cancelled())));
    }

    /** Pays; with {@code atOnce} false the bank confirms it only when it is asked to. */
    public void pay(String checkoutId, boolean atOnce) {
        Instant now = clock.instant();
        ledger.change(
                        DemoCustomer.ownerOf(checkoutId),
                        customer -> payable(customer, checkoutId)
                                .map(order -> customer.bought(order, DemoPrices.of(order.priceId()), atOnce, now))
                                .orElse(customer))
                .ifPresent(events::tell);
    }

    private Optional<DemoCheckout> payable(DemoCustomer customer, String checkoutId) {
        return Optional.ofNullable(customer.checkout())
                .filter(order -> order.id().equals(checkoutId) && !order.paid())
                .filter(order -> clock.instant().isBefore(order.expiresAt()));
    }

    /** Returns whether that is a customer, who may change the card. */
    public Optional<TillCustomer> customer(String customerId) {
        return ledger.find(customerId)
                .map(customer -> new TillCustomer(
                        customer.cardWorks(),
                        any(customer, EngineStatus.PENDING),
                        any(customer, EngineStatus.PAST_DUE)));
    }

    private static boolean any(DemoCustomer customer, EngineStatus status) {
        return customer.subscriptions().stream().anyMatch(each -> each.status() == status);
    }

    /** The bank confirms what was paid. */
    public void confirm(String customerId) {
        ledger.change(customerId, DemoCustomer::confirmed).ifPresent(events::tell);
    }

    /** The card works from now on, or is declined. What is unpaid is paid with one that works. */
    public void setCard(String customerId, boolean works) {
        Instant now = clock.instant();
        ledger.change(customerId, customer -> {
                    DemoCustomer after = customer.withCard(works);
                    for (EngineSubscription each : customer.subscriptions()) {
                        if (works && each.status() == EngineStatus.PAST_DUE) {
                            after = after.renewed(each, DemoPrices::of, now);
                        }
                    }
                    return after;
                })
                .ifPresent(events::tell);
    }

    /** The paid period is over now, whatever the clock says. */
    public void endPeriod(String customerId) {
        step(customerId, each -> each.status() == EngineStatus.ACTIVE);
    }

    /** What happens by itself: periods end, and days of grace do. */
    @Scheduled(fixedDelayString = "${portal.billing.demo-interval:5s}")
    void run() {
        Instant now = clock.instant();
        ledger.all().stream()
                .filter(id -> ledger.find(id).stream()
                        .flatMap(customer -> customer.subscriptions().stream())
                        .anyMatch(each -> DemoCustomer.isDue(each, now)))
                .forEach(id -> step(id, each -> DemoCustomer.isDue(each, now)));
    }

    private void step(String customerId, Predicate<EngineSubscription> concerned) {
        Instant now = clock.instant();
        ledger.change(customerId, customer -> {
                    DemoCustomer after = customer;
                    for (EngineSubscription each : customer.subscriptions()) {
                        if (concerned.test(each)) {
                            after = each.status() == EngineStatus.PAST_DUE
                                    ? after.givenUp(each)
                                    : after.renewed(each, DemoPrices::of, now);
                        }
                    }
                    return after;
                })
                .ifPresent(events::tell);
    }

    /** An order that can be paid. */
    public record TillOrder(String tierName, Price price, boolean renews, URI back, URI cancelled) {}

    /** A customer's means of payment. */
    public record TillCustomer(boolean cardWorks, boolean waiting, boolean unpaid) {}
}
