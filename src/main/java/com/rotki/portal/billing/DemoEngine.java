package com.rotki.portal.billing;

import com.rotki.portal.billing.DemoCustomer.DemoCheckout;
import com.rotki.portal.billing.EngineData.ChangePreview;
import com.rotki.portal.billing.EngineData.CheckoutOrder;
import com.rotki.portal.billing.EngineData.EnginePayment;
import com.rotki.portal.billing.EngineData.EngineStatus;
import com.rotki.portal.billing.EngineData.EngineSubscription;
import com.rotki.portal.billing.EngineData.OpenCheckout;
import com.rotki.portal.billing.EngineData.PaymentState;
import com.rotki.portal.billing.EngineData.Price;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.PortalSettings;
import com.rotki.portal.platform.StartRefusedException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * The engine that the demonstration plays: nobody pays anything. It is asked as a real one is, and what happens to its
 * customers it tells by signed events through the same inbox.
 */
@Component
@ConditionalOnProperty(name = "portal.billing.provider", havingValue = "demo")
public class DemoEngine implements BillingProvider {

    private static final Duration CHECKOUT = Duration.ofHours(1);
    private final DemoLedger ledger;
    private final DemoEvents events;
    private final PortalSettings portal;
    private final Clock clock;

    DemoEngine(DemoLedger ledger, DemoEvents events, PortalSettings portal, Clock clock, Environment environment) {
        if (!environment.acceptsProfiles(Profiles.of(DemoData.PROFILE))) {
            throw new StartRefusedException(
                    "portal.billing.provider is 'demo', where anybody gets any plan for nothing, and this portal is no"
                            + " demonstration.",
                    "Set it to stripe or to none.");
        }
        this.ledger = ledger;
        this.events = events;
        this.portal = portal;
        this.clock = clock;
    }

    @Override
    public boolean sells() {
        return true;
    }

    @Override
    public List<Price> prices() {
        return DemoPrices.ALL;
    }

    @Override
    public String customer(AccountId account, String email) {
        String id = "demo_" + account;
        ledger.open(id);
        return id;
    }

    @Override
    public OpenCheckout open(CheckoutOrder order) {
        Instant until = clock.instant().plus(CHECKOUT);
        var checkout = new DemoCheckout(
                DemoCustomer.idOf(order.customerId(), order.reference()),
                order.reference(),
                order.priceId(),
                order.renews(),
                order.back(),
                order.cancelled(),
                until,
                false);
        DemoCustomer customer =
                change(order.customerId(), old -> isOpen(old, checkout.id()) ? old : old.with(checkout));
        DemoCheckout opened = customer.checkout() == null ? checkout : customer.checkout();
        return new OpenCheckout(
                opened.id(), URI.create(portal.publicUrl() + "/demo-checkout/" + opened.id()), opened.expiresAt());
    }

    private static boolean isOpen(DemoCustomer customer, String checkoutId) {
        return customer.checkout() != null && customer.checkout().id().equals(checkoutId);
    }

    @Override
    public boolean close(String checkoutId) {
        DemoCustomer customer = change(
                DemoCustomer.ownerOf(checkoutId),
                old -> isOpen(old, checkoutId) && !isPaid(old) ? old.with(null) : old);
        return !(isOpen(customer, checkoutId) && isPaid(customer));
    }

    private static boolean isPaid(DemoCustomer customer) {
        return customer.checkout() != null && customer.checkout().paid();
    }

    @Override
    public List<EngineSubscription> subscriptions(String customerId) {
        return find(customerId).subscriptions().stream()
                .sorted(Comparator.comparing(EngineSubscription::isOver)
                        .thenComparing(each -> each.isOver() ? Instant.MAX : each.createdAt())
                        .thenComparing(EngineSubscription::createdAt, Comparator.reverseOrder()))
                .toList();
    }

    @Override
    public List<EnginePayment> payments(String customerId) {
        return find(customerId).payments();
    }

    @Override
    public ChangePreview preview(String subscriptionId, String priceId) {
        EngineSubscription old = subscription(subscriptionId);
        requirePaid(old);
        return DemoPrices.preview(old, DemoPrices.of(priceId), clock.instant());
    }

    @Override
    public void changeNow(String subscriptionId, String priceId, String idempotencyKey) {
        Price then = DemoPrices.of(priceId);
        long due = Math.max(0, preview(subscriptionId, priceId).dueNow());
        Instant at = clock.instant();
        events.tell(changeOwner(subscriptionId, customer -> {
            EngineSubscription old = of(customer, subscriptionId);
            if (old.priceId().equals(priceId)) {
                return customer;
            }
            boolean sameCycle = DemoPrices.of(old.priceId()).cycle() == then.cycle();
            var moved = new EngineSubscription(
                    old.id(),
                    priceId,
                    old.status(),
                    old.createdAt(),
                    sameCycle ? old.periodStart() : at,
                    sameCycle ? old.paidUntil() : DemoCustomer.nextMidnight(at, then.cycle()),
                    true,
                    old.onePeriod(),
                    null,
                    old.paymentMethod(),
                    false);
            return due == 0
                    ? customer.put(moved)
                    : customer.put(moved).pay(due, DemoPrices.CURRENCY, PaymentState.PAID, at);
        }));
    }

    @Override
    public void changeAtEnd(String subscriptionId, String priceId, String idempotencyKey) {
        requirePaid(subscription(subscriptionId));
        events.tell(plan(subscriptionId, true, DemoPrices.of(priceId).id()));
    }

    @Override
    public void dropPlannedChange(String subscriptionId) {
        events.tell(plan(subscriptionId, true, null));
    }

    @Override
    public void cancel(String subscriptionId, @Nullable String reason) {
        boolean unpaid = subscription(subscriptionId).status() == EngineStatus.PAST_DUE;
        events.tell(
                unpaid
                        ? changeOwner(subscriptionId, owner -> owner.givenUp(of(owner, subscriptionId)))
                        : plan(subscriptionId, false, null));
    }

    @Override
    public void resume(String subscriptionId) {
        events.tell(plan(subscriptionId, true, null));
    }

    private DemoCustomer plan(String subscriptionId, boolean renews, @Nullable String nextPriceId) {
        return changeOwner(
                subscriptionId,
                customer -> customer.change(each -> each.id().equals(subscriptionId) && !each.isOver()
                        ? DemoCustomer.copy(each, each.status(), each.paidUntil(), renews, nextPriceId)
                        : each));
    }

    @Override
    public void endAndRefund(String subscriptionId) {
        changeOwner(subscriptionId, customer -> customer.givenUp(of(customer, subscriptionId)));
    }

    @Override
    public URI paymentMethodPage(String customerId, URI back) {
        return URI.create(
                portal.publicUrl() + "/demo-checkout/" + find(customerId).id());
    }

    @Override
    public Optional<URI> payPage(String customerId) {
        return Optional.of(paymentMethodPage(customerId, portal.publicUrl()));
    }

    @Override
    public Optional<URI> invoice(String customerId, String paymentId) {
        return Optional.empty();
    }

    @Override
    public EngineEvent verify(byte[] body, Map<String, String> headers) {
        return events.verify(body, headers);
    }

    @Override
    public Optional<URI> customerPage(String customerId) {
        return Optional.empty();
    }

    private DemoCustomer find(String customerId) {
        return ledger.find(customerId).orElseThrow(DemoEngine::unavailable);
    }

    private DemoCustomer change(String customerId, UnaryOperator<DemoCustomer> change) {
        return ledger.change(customerId, change).orElseThrow(DemoEngine::unavailable);
    }

    /** As a real engine: what was never paid is not credited. */
    private static void requirePaid(EngineSubscription subscription) {
        if (subscription.status() != EngineStatus.ACTIVE) {
            throw BillingRefusedException.of(BillingRefusedException.PAY_FIRST);
        }
    }

    private EngineSubscription subscription(String id) {
        return of(find(DemoCustomer.ownerOf(id)), id);
    }

    private DemoCustomer changeOwner(String subscriptionId, UnaryOperator<DemoCustomer> change) {
        return change(DemoCustomer.ownerOf(subscriptionId), change);
    }

    private static EngineSubscription of(DemoCustomer customer, String subscriptionId) {
        return customer.subscriptions().stream()
                .filter(each -> each.id().equals(subscriptionId))
                .findFirst()
                .orElseThrow(DemoEngine::unavailable);
    }

    private static BillingRefusedException unavailable() {
        return BillingRefusedException.of(BillingRefusedException.UNAVAILABLE);
    }
}
