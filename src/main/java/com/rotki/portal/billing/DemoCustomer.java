package com.rotki.portal.billing;

import com.rotki.portal.billing.EngineData.EnginePayment;
import com.rotki.portal.billing.EngineData.EngineStatus;
import com.rotki.portal.billing.EngineData.EngineSubscription;
import com.rotki.portal.billing.EngineData.PaymentState;
import com.rotki.portal.billing.EngineData.Price;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.SubscriptionTerm;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A customer of the engine that the demonstration plays, with all that it has.
 *
 * @param cardWorks whether the next payment succeeds
 */
record DemoCustomer(
        String id,
        boolean cardWorks,
        @Nullable DemoCheckout checkout,
        List<EngineSubscription> subscriptions,
        List<EnginePayment> payments) {

    static final String CARD = "Visa •••• 4242";

    /** Returns the id of something that a customer has. It begins with the customer's own. */
    static String idOf(String customerId, String reference) {
        return customerId + "." + reference;
    }

    /** Returns the id of the customer whose checkout or subscription that is, or who it is. */
    static String ownerOf(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    static DemoCustomer fresh(String id) {
        return new DemoCustomer(id, true, null, List.of(), List.of());
    }

    /** A checkout, as long as it is not closed. */
    record DemoCheckout(
            String id,
            String reference,
            String priceId,
            boolean renews,
            URI back,
            URI cancelled,
            Instant expiresAt,
            boolean paid) {}

    DemoCustomer with(@Nullable DemoCheckout other) {
        return new DemoCustomer(id, cardWorks, other, subscriptions, payments);
    }

    DemoCustomer withCard(boolean works) {
        return new DemoCustomer(id, works, checkout, subscriptions, payments);
    }

    /** The checkout is paid; with {@code confirmed} false the bank takes a while to say so. */
    DemoCustomer bought(DemoCheckout order, Price price, boolean confirmed, Instant now) {
        Instant start = now.truncatedTo(ChronoUnit.MICROS);
        var subscription = new EngineSubscription(
                order.id(),
                price.id(),
                confirmed ? EngineStatus.ACTIVE : EngineStatus.PENDING,
                start,
                start,
                nextMidnight(start, price.cycle()),
                order.renews(),
                !order.renews(),
                null,
                CARD,
                false);
        var paid = new DemoCheckout(
                order.id(),
                order.reference(),
                order.priceId(),
                order.renews(),
                order.back(),
                order.cancelled(),
                order.expiresAt(),
                true);
        return with(paid)
                .put(subscription)
                .pay(price.amount(), price.currency(), confirmed ? PaymentState.PAID : PaymentState.OPEN, start);
    }

    /** The bank says that a payment arrived. */
    DemoCustomer confirmed() {
        List<EnginePayment> settled = payments.stream()
                .map(payment -> payment.state() == PaymentState.OPEN ? in(payment, PaymentState.PAID) : payment)
                .toList();
        return new DemoCustomer(id, cardWorks, checkout, subscriptions, settled)
                .change(pending ->
                        pending.status() == EngineStatus.PENDING ? in(pending, EngineStatus.ACTIVE) : pending);
    }

    /** The period is over: it is paid again, or not, or it was cancelled. */
    DemoCustomer renewed(EngineSubscription old, Function<String, Price> prices, Instant now) {
        if (!old.renews()) {
            return put(until(in(old, EngineStatus.ENDED), earlier(old.paidUntil(), now)));
        }
        Price price = prices.apply(old.nextPriceId() == null ? old.priceId() : old.nextPriceId());
        if (!cardWorks) {
            return put(until(in(old, EngineStatus.PAST_DUE), earlier(old.paidUntil(), now)))
                    .pay(price.amount(), price.currency(), PaymentState.FAILED, now);
        }
        return put(period(old, price, now)).pay(price.amount(), price.currency(), PaymentState.PAID, now);
    }

    /** The engine gives up after the days of grace. */
    DemoCustomer givenUp(EngineSubscription unpaid) {
        return put(in(unpaid, EngineStatus.ENDED));
    }

    /** Returns whether something is to happen to the subscription at {@code now} by itself. */
    static boolean isDue(EngineSubscription subscription, Instant now) {
        return switch (subscription.status()) {
            case ACTIVE -> !now.isBefore(subscription.paidUntil());
            case PAST_DUE -> !now.isBefore(subscription.paidUntil().plus(SubscriptionTerm.GRACE));
            case PENDING, ENDED -> false;
        };
    }

    DemoCustomer change(Function<EngineSubscription, EngineSubscription> change) {
        return new DemoCustomer(
                id, cardWorks, checkout, subscriptions.stream().map(change).toList(), payments);
    }

    DemoCustomer put(EngineSubscription subscription) {
        List<EngineSubscription> others = new ArrayList<>(subscriptions);
        others.removeIf(each -> each.id().equals(subscription.id()));
        others.add(subscription);
        return new DemoCustomer(id, cardWorks, checkout, List.copyOf(others), payments);
    }

    DemoCustomer pay(long amount, String currency, PaymentState state, Instant at) {
        var payment = new EnginePayment(
                "in_" + UUID.randomUUID(),
                at.truncatedTo(ChronoUnit.MICROS),
                amount,
                currency,
                state,
                "DEMO-%04d".formatted(payments.size() + 1),
                CARD);
        return new DemoCustomer(
                id,
                cardWorks,
                checkout,
                subscriptions,
                Stream.concat(Stream.of(payment), payments.stream()).limit(100).toList());
    }

    /** A new cycle starts at midnight in UTC. */
    static Instant nextMidnight(Instant start, BillingCycle cycle) {
        var day = start.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS);
        return (cycle == BillingCycle.MONTHLY ? day.plusMonths(1) : day.plusYears(1)).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        Instant first = one.isBefore(other) ? one : other;
        return first.truncatedTo(ChronoUnit.MICROS);
    }

    private static EngineSubscription period(EngineSubscription old, Price price, Instant now) {
        Instant start = earlier(old.paidUntil(), now);
        return new EngineSubscription(
                old.id(),
                price.id(),
                EngineStatus.ACTIVE,
                old.createdAt(),
                start,
                nextMidnight(start, price.cycle()),
                true,
                old.onePeriod(),
                null,
                CARD,
                false);
    }

    static EngineSubscription in(EngineSubscription old, EngineStatus status) {
        return copy(old, status, old.paidUntil(), old.renews(), old.nextPriceId());
    }

    private static EngineSubscription until(EngineSubscription old, Instant end) {
        return copy(old, old.status(), end, old.renews(), old.nextPriceId());
    }

    static EngineSubscription copy(
            EngineSubscription old,
            EngineStatus status,
            Instant paidUntil,
            boolean renews,
            @Nullable String nextPriceId) {
        return new EngineSubscription(
                old.id(),
                old.priceId(),
                status,
                old.createdAt(),
                old.periodStart(),
                paidUntil,
                renews,
                old.onePeriod(),
                nextPriceId,
                old.paymentMethod(),
                old.needsAction());
    }

    private static EnginePayment in(EnginePayment old, PaymentState state) {
        return new EnginePayment(old.id(), old.at(), old.amount(), old.currency(), state, old.number(), old.method());
    }
}
