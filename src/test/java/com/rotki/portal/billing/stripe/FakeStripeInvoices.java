package com.rotki.portal.billing.stripe;

import static com.rotki.portal.billing.stripe.FakeStripeStore.error;
import static com.rotki.portal.billing.stripe.FakeStripeStore.id;
import static com.rotki.portal.billing.stripe.FakeStripeStore.text;
import static com.rotki.portal.billing.stripe.FakeStripeSubscriptions.item;

import com.rotki.portal.billing.stripe.FakeStripe.Answer;
import com.rotki.portal.billing.stripe.FakeStripe.Request;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Invoices, what was paid for them, and what was given back. */
final class FakeStripeInvoices {

    private final FakeStripeStore store;
    private final String base;

    FakeStripeInvoices(FakeStripeStore store, String base) {
        this.store = store;
        this.base = base;
    }

    /** The intent of the newest invoice waits for a confirmation. */
    void needsConfirmation(String subscriptionId) {
        intent(subscriptionId, "requires_action");
    }

    /** The intent of the newest invoice stands so. */
    void intent(String subscriptionId, String status) {
        ObjectNode payment = payment(store.get(text(store.get(subscriptionId), "latest_invoice")));
        store.get(text(payment.get("payment"), "payment_intent")).put("status", status);
        payment.put("status", "open");
    }

    /** The bank confirms the payment of the newest invoice. */
    void confirm(String subscriptionId) {
        intent(subscriptionId, "succeeded");
        ObjectNode invoice = store.get(text(store.get(subscriptionId), "latest_invoice"));
        payment(invoice.put("status", "paid")).put("status", "paid");
    }

    /** The staff give the newest payment back in the dashboard. */
    String refundByHand(String subscriptionId) {
        ObjectNode invoice = store.get(text(store.get(subscriptionId), "latest_invoice"));
        String intent = text(payment(invoice).get("payment"), "payment_intent");
        store.add("refund", "re").put("payment_intent", intent);
        return intent;
    }

    List<String> refunded() {
        return store.all("refund").map(each -> text(each, "payment_intent")).toList();
    }

    /** The hour after a renewal is over: drafts are charged, unless they are not to advance. */
    void chargeDrafts() {
        store.all("invoice")
                .filter(each -> text(each, "status").equals("draft"))
                .filter(draft -> draft.get("auto_advance").asBoolean())
                .forEach(draft -> draft.put("status", "paid").set("amount_paid", draft.get("amount_due")));
    }

    /** An invoice also settles a change of the period before it. */
    void prorate(String invoiceId) {
        ObjectNode invoice = store.get(invoiceId);
        long end = invoice.get("period_end").asLong();
        line(invoice, end - Duration.ofDays(10).toSeconds(), end, true);
    }

    /** One whose first invoice is voided expires; for any other Stripe looks at the last invoice that is not void. */
    ObjectNode voided(ObjectNode invoice) {
        ObjectNode subscription = store.get(subscriptionOf(invoice));
        invoice.put("status", "void");
        if (text(subscription, "status").equals("incomplete")) {
            subscription.put("status", "incomplete_expired").put("ended_at", store.now());
        } else if (List.of("past_due", "unpaid").contains(text(subscription, "status"))
                && store.all("invoice")
                        .filter(each -> subscriptionOf(each).equals(id(subscription)))
                        .map(each -> text(each, "status"))
                        .filter(status -> !status.equals("void"))
                        .reduce((older, newer) -> newer)
                        .equals(Optional.of("paid"))) {
            subscription.put("status", "active");
        }
        return invoice;
    }

    private static String subscriptionOf(ObjectNode invoice) {
        return invoice.at("/parent/subscription_details/subscription").asString("");
    }

    static Predicate<ObjectNode> ofSubscription(Request request) {
        @Nullable String wanted = request.get("subscription");
        return each -> wanted == null || wanted.equals(subscriptionOf(each));
    }

    Answer preview(Request request) {
        ObjectNode subscription = store.get(request.need("subscription"));
        ObjectNode item = item(subscription);
        long whole = store.amount(request.need("subscription_details[items][0][price]"));
        boolean difference = "always_invoice".equals(request.get("subscription_details[proration_behavior]"));
        if (!difference && subscription.get("cancel_at_period_end").asBoolean()) {
            return error(404, "invalid_request_error", "invoice_upcoming_none");
        }
        long total = difference ? whole - item.get("price").get("unit_amount").asLong() : whole;
        ObjectNode invoice = FakeStripeStore.JSON.createObjectNode();
        invoice.put("object", "invoice").put("total", total).put("amount_due", Math.max(0, total));
        return store.ok(request, invoice.put("currency", "eur"));
    }

    Answer refund(Request request) {
        String intent = request.need("payment_intent");
        if (refunded().contains(intent)) {
            return error(400, "invalid_request_error", "charge_already_refunded");
        }
        store.all("charge")
                .filter(each -> text(each, "payment_intent").equals(intent))
                .forEach(charge -> charge.put("refunded", true));
        return store.ok(
                request, store.add("refund", "re").put("payment_intent", intent).put("status", "succeeded"));
    }

    String invoice(ObjectNode subscription, String reason, String status, long amount) {
        ObjectNode invoice = store.add("invoice", "in");
        boolean paid = status.equals("paid");
        invoice.put("customer", text(subscription, "customer"));
        invoice.putObject("parent").putObject("subscription_details").put("subscription", id(subscription));
        invoice.put("status", status).put("billing_reason", reason).put("currency", text(subscription, "currency"));
        invoice.put("total", amount).put("amount_due", amount).put("amount_paid", paid ? amount : 0);
        invoice.put("number", "ROTKI-" + store.number());
        if (!status.equals("draft")) {
            invoice.put("hosted_invoice_url", base + "/invoice/" + id(invoice));
        }
        invoice.putObject("status_transitions").put("paid_at", paid ? store.now() : null);
        long start = item(subscription).get("current_period_start").asLong();
        invoice.put("auto_advance", !paid).put("period_end", start);
        invoice.putObject("lines").put("object", "list").putArray("data");
        line(invoice, start, item(subscription).get("current_period_end").asLong(), false);
        ObjectNode intent =
                store.add("payment_intent", "pi").put("status", paid ? "succeeded" : "requires_payment_method");
        ObjectNode payment = invoice.putObject("payments")
                .put("object", "list")
                .putArray("data")
                .addObject();
        payment.put("id", "inpay_" + store.number()).put("status", paid ? "paid" : "open");
        payment.putObject("payment").put("type", "payment_intent").put("payment_intent", id(intent));
        if (!status.equals("draft")) {
            charge(invoice, id(intent), paid);
        }
        subscription.put("latest_invoice", id(invoice));
        return id(invoice);
    }

    private static void line(ObjectNode invoice, long start, long end, boolean proration) {
        ObjectNode line = ((ArrayNode) invoice.get("lines").get("data")).insertObject(0);
        line.putObject("period").put("start", start).put("end", end);
        line.putObject("parent").putObject("subscription_item_details").put("proration", proration);
    }

    private void charge(ObjectNode invoice, String intent, boolean paid) {
        ObjectNode charge = store.add("charge", "ch");
        charge.put("customer", text(invoice, "customer"))
                .put("payment_intent", intent)
                .put("refunded", false);
        charge.put("status", paid ? "succeeded" : "failed");
        charge.putObject("payment_method_details")
                .put("type", "card")
                .putObject("card")
                .put("brand", "visa")
                .put("last4", "4242");
    }

    private static ObjectNode payment(ObjectNode invoice) {
        return (ObjectNode) invoice.get("payments").get("data").get(0);
    }

    /** The staff change something in the dashboard; its invoice stands as {@code status} says. */
    String invoiceChange(String subscriptionId, String status) {
        return invoice(store.get(subscriptionId), "subscription_update", status, 500);
    }
}
