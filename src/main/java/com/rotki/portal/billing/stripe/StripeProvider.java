package com.rotki.portal.billing.stripe;

import com.rotki.portal.billing.BillingProvider;
import com.rotki.portal.billing.EngineData.ChangePreview;
import com.rotki.portal.billing.EngineData.CheckoutOrder;
import com.rotki.portal.billing.EngineData.EnginePayment;
import com.rotki.portal.billing.EngineData.EngineSubscription;
import com.rotki.portal.billing.EngineData.OpenCheckout;
import com.rotki.portal.billing.EngineData.Price;
import com.rotki.portal.platform.AccountId;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Stripe as the billing engine: its hosted pages, its subscriptions and its invoices (decision 0029). */
class StripeProvider implements BillingProvider {

    private static final String SIGNATURE = "stripe-signature";

    private final StripePrices prices;
    private final StripeCustomers customers;
    private final StripeCheckouts checkouts;
    private final StripeSubscriptions subscriptions;
    private final StripeChanges changes;
    private final StripeSchedules schedules;
    private final StripeEndings endings;
    private final StripeSurplus surplus;
    private final StripePayments payments;
    private final StripeEvents events;
    private final StripePages pages;

    StripeProvider(
            StripeSettings settings, StripeCalls calls, Supplier<? extends Collection<String>> tiers, Clock clock) {
        pages = new StripePages(settings);
        prices = new StripePrices(calls, tiers);
        customers = new StripeCustomers(calls);
        checkouts = new StripeCheckouts(settings, calls, pages, clock);
        subscriptions = new StripeSubscriptions(calls);
        changes = new StripeChanges(calls, clock);
        schedules = new StripeSchedules(calls);
        endings = new StripeEndings(calls);
        surplus = new StripeSurplus(calls);
        payments = new StripePayments(calls, pages);
        events = new StripeEvents(settings, clock);
    }

    @Override
    public boolean sells() {
        return true;
    }

    @Override
    public List<Price> prices() {
        return prices.all();
    }

    @Override
    public String customer(AccountId account, String email) {
        return customers.of(account, email);
    }

    @Override
    public OpenCheckout open(CheckoutOrder order) {
        return checkouts.open(order);
    }

    @Override
    public boolean close(String checkoutId) {
        return checkouts.close(checkoutId);
    }

    @Override
    public List<EngineSubscription> subscriptions(String customerId) {
        return subscriptions.of(customerId);
    }

    @Override
    public List<EnginePayment> payments(String customerId) {
        return payments.of(customerId);
    }

    @Override
    public ChangePreview preview(String subscriptionId, String priceId) {
        return changes.preview(subscriptionId, priceId);
    }

    @Override
    public void changeNow(String subscriptionId, String priceId, String idempotencyKey) {
        changes.now(subscriptionId, priceId, idempotencyKey);
    }

    @Override
    public void changeAtEnd(String subscriptionId, String priceId, String idempotencyKey) {
        schedules.plan(subscriptionId, priceId);
    }

    @Override
    public void dropPlannedChange(String subscriptionId) {
        schedules.drop(subscriptionId);
    }

    @Override
    public void cancel(String subscriptionId, @Nullable String reason) {
        endings.cancel(subscriptionId, reason);
    }

    @Override
    public void resume(String subscriptionId) {
        endings.resume(subscriptionId);
    }

    @Override
    public void endAndRefund(String subscriptionId) {
        surplus.endAndRefund(subscriptionId);
    }

    @Override
    public URI paymentMethodPage(String customerId, URI back) {
        return payments.methodPage(customerId, back);
    }

    @Override
    public Optional<URI> payPage(String customerId) {
        return payments.payPage(customerId);
    }

    @Override
    public Optional<URI> invoice(String customerId, String paymentId) {
        return payments.invoice(customerId, paymentId);
    }

    @Override
    public EngineEvent verify(byte[] body, Map<String, String> headers) {
        return events.verify(body, headers.get(SIGNATURE));
    }

    @Override
    public Optional<URI> customerPage(String customerId) {
        return Optional.of(pages.customer(customerId));
    }
}
