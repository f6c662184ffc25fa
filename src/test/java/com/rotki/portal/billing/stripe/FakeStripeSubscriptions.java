package com.rotki.portal.billing.stripe;

import static com.rotki.portal.billing.stripe.FakeStripeStore.error;
import static com.rotki.portal.billing.stripe.FakeStripeStore.id;
import static com.rotki.portal.billing.stripe.FakeStripeStore.text;

import com.rotki.portal.billing.stripe.FakeStripe.Answer;
import com.rotki.portal.billing.stripe.FakeStripe.Request;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Subscriptions: how they begin, renew, change and end. */
final class FakeStripeSubscriptions {

    private final FakeStripeStore store;
    private final FakeStripeInvoices invoices;
    private boolean declines;

    FakeStripeSubscriptions(FakeStripeStore store, FakeStripeInvoices invoices) {
        this.store = store;
        this.invoices = invoices;
    }

    void decline(boolean declined) {
        declines = declined;
    }

    /** A subscription whose first invoice is paid, or open where the status says so. */
    String subscribe(String customer, String price, String status) {
        ObjectNode subscription = store.add("subscription", "sub");
        subscription
                .put("customer", customer)
                .put("status", status)
                .put("currency", text(store.get(price), "currency"));
        subscription.put("cancel_at_period_end", false).putNull("cancel_at").putNull("schedule");
        subscription.put("default_payment_method", method("visa", "4242"));
        subscription.putObject("metadata");
        ObjectNode item = store.add("subscription_item", "si");
        item.set("price", store.get(price));
        subscription.putObject("items").put("object", "list").putArray("data").add(item);
        period(subscription, store.now());
        boolean paid = !status.startsWith("incomplete");
        invoices.invoice(subscription, "subscription_create", paid ? "paid" : "open", store.amount(price));
        return id(subscription);
    }

    /** A period ends; its renewal stands as {@code invoice} says. */
    String renew(String subscriptionId, String status, String invoice) {
        ObjectNode subscription = store.get(subscriptionId);
        ObjectNode item = item(subscription);
        period(subscription, item.get("current_period_end").asLong());
        subscription.put("status", status);
        return invoices.invoice(
                subscription,
                "subscription_cycle",
                invoice,
                item.get("price").get("unit_amount").asLong());
    }

    Answer update(Request request, ObjectNode subscription) {
        boolean cancelling = request.get("cancel_at_period_end") != null || request.get("cancel_at") != null;
        if (cancelling && !subscription.get("schedule").isNull()) {
            return error(400, "invalid_request_error", "");
        }
        @Nullable String price = request.get("items[0][price]");
        if (price != null && declines) {
            return error(402, "card_error", "card_declined");
        }
        if (request.get("cancel_at_period_end") != null) {
            boolean ends = Boolean.parseBoolean(request.get("cancel_at_period_end"));
            subscription.put("cancel_at_period_end", ends);
            subscription.set("cancel_at", ends ? item(subscription).get("current_period_end") : NullNode.instance);
        }
        if ("".equals(request.get("cancel_at"))) {
            subscription.putNull("cancel_at");
        }
        if ("".equals(request.get("default_payment_method"))) {
            subscription.putNull("default_payment_method");
        }
        if (price != null) {
            long difference = store.amount(price)
                    - item(subscription).get("price").get("unit_amount").asLong();
            item(subscription).set("price", store.get(price));
            invoices.invoice(subscription, "subscription_update", "paid", difference);
        }
        return store.ok(request, subscription);
    }

    Answer cancelled(Request request, ObjectNode subscription) {
        if (List.of("canceled", "incomplete_expired").contains(text(subscription, "status"))) {
            return error(404, "invalid_request_error", "resource_missing");
        }
        subscription.put("status", "canceled").put("ended_at", store.now()).put("canceled_at", store.now());
        return store.ok(request, subscription);
    }

    private void period(ObjectNode subscription, long start) {
        ObjectNode item = item(subscription);
        boolean yearly =
                item.get("price").get("recurring").path("interval").asString("").equals("year");
        long end = Instant.ofEpochSecond(start)
                .atOffset(ZoneOffset.UTC)
                .plusMonths(yearly ? 12 : 1)
                .toEpochSecond();
        item.put("current_period_start", start).put("current_period_end", end);
    }

    static ObjectNode item(ObjectNode subscription) {
        return (ObjectNode) subscription.get("items").get("data").get(0);
    }

    String method(String brand, String digits) {
        ObjectNode method = store.add("payment_method", "pm");
        method.put("type", "card").putObject("card").put("brand", brand).put("last4", digits);
        return id(method);
    }
}
