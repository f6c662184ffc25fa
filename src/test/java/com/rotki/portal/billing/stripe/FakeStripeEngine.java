package com.rotki.portal.billing.stripe;

import static com.rotki.portal.billing.stripe.FakeStripeStore.error;
import static com.rotki.portal.billing.stripe.FakeStripeStore.id;
import static com.rotki.portal.billing.stripe.FakeStripeStore.text;

import com.rotki.portal.billing.stripe.FakeStripe.Answer;
import com.rotki.portal.billing.stripe.FakeStripe.Request;
import java.time.Clock;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What Stripe does: who is asked what, the prices, the customers and the checkouts. */
final class FakeStripeEngine {

    final FakeStripeInvoices invoices;

    private final FakeStripeStore store;
    private final FakeStripeSubscriptions subscriptions;
    private final FakeStripeSchedules schedules;
    private final String base;

    FakeStripeEngine(String base, Clock clock) {
        this.base = base;
        store = new FakeStripeStore(clock);
        invoices = new FakeStripeInvoices(store, base);
        subscriptions = new FakeStripeSubscriptions(store, invoices);
        schedules = new FakeStripeSchedules(store);
    }

    // What tests do in the place of a person or of time.

    ObjectNode get(String id) {
        return store.get(id);
    }

    /** Returns the one object of a kind that there is. */
    ObjectNode only(String object) {
        List<ObjectNode> all = store.all(object).toList();
        if (all.size() != 1) {
            throw new AssertionError("Not one but " + all);
        }
        return all.getFirst();
    }

    String subscribe(String customer, String price, String status) {
        return subscriptions.subscribe(customer, price, status);
    }

    String renew(String subscriptionId, String status, String invoice) {
        return subscriptions.renew(subscriptionId, status, invoice);
    }

    String method(String brand, String digits) {
        return subscriptions.method(brand, digits);
    }

    void decline(boolean declined) {
        subscriptions.decline(declined);
    }

    String price(String lookupKey, String interval, long amount, String currency) {
        ObjectNode price = store.add("price", "price");
        price.put("active", true).put("lookup_key", lookupKey).put("currency", currency);
        price.put("unit_amount", amount).put("type", "recurring").put("tax_behavior", "inclusive");
        price.putObject("recurring").put("interval", interval).put("interval_count", 1);
        return id(price);
    }

    /** Somebody pays a checkout with a card. */
    String pay(String sessionId) {
        ObjectNode session = store.get(sessionId);
        String id = subscribe(text(session, "customer"), text(session, "#price"), "active");
        session.put("status", "complete").put("payment_status", "paid").put("subscription", id);
        store.get(id).set("metadata", session.get("#metadata"));
        return id;
    }

    Answer answer(Request request) {
        String[] path = request.path().substring("/v1/".length()).split("/", -1);
        String route = request.method() + " "
                + (path[0].startsWith("checkout") || path[0].startsWith("billing_portal")
                        ? path[0] + "/" + path[1] + (path.length > 2 ? "/{id}" : "")
                                + (path.length > 3 ? "/" + path[3] : "")
                        : path[0]
                                + switch (path.length) {
                                    case 1 -> "";
                                    case 2 ->
                                        List.of("search", "create_preview").contains(path[1]) ? "/" + path[1] : "/{id}";
                                    default -> "/{id}/" + path[2];
                                });
        int at = route.contains("/sessions") ? 2 : 1;
        boolean ofOne = route.contains("{id}");
        if (ofOne && !store.has(path[at])) {
            return error(404, "invalid_request_error", "resource_missing");
        }
        ObjectNode one = ofOne ? store.get(path[at]) : FakeStripeStore.JSON.createObjectNode();
        return switch (route) {
            case "GET prices" ->
                store.list(
                        request,
                        "price",
                        each -> request.parameters().entrySet().stream()
                                .anyMatch(key -> key.getKey().startsWith("lookup_keys")
                                        && key.getValue()
                                                .equals(each.path("lookup_key").asString(""))));
            case "GET customers/search" ->
                store.list(
                        request,
                        "customer",
                        each -> request.need("query")
                                .equals("metadata['account']:'"
                                        + each.get("metadata").path("account").asString("") + "'"));
            case "GET checkout/sessions" ->
                store.list(request, "checkout.session", FakeStripeStore.of(request, "customer"));
            case "GET subscriptions" -> store.list(request, "subscription", FakeStripeStore.of(request, "customer"));
            case "GET charges" -> store.list(request, "charge", FakeStripeStore.of(request, "customer"));
            case "GET invoices" ->
                store.list(
                        request,
                        "invoice",
                        FakeStripeStore.of(request, "customer")
                                .and(FakeStripeInvoices.ofSubscription(request))
                                .and(FakeStripeStore.of(request, "status")));
            case "POST customers" -> store.ok(request, customer(request));
            case "POST checkout/sessions" -> store.ok(request, session(request));
            case "POST billing_portal/sessions" -> store.ok(request, portal());
            case "POST checkout/sessions/{id}/expire" -> expire(request, one);
            case "POST subscriptions/{id}" -> subscriptions.update(request, one);
            case "DELETE subscriptions/{id}" -> subscriptions.cancelled(request, one);
            case "POST subscription_schedules" -> schedules.schedule(request);
            case "POST subscription_schedules/{id}" -> store.ok(request, schedules.phases(request, one));
            case "POST subscription_schedules/{id}/release" -> store.ok(request, schedules.release(one));
            case "POST invoices/create_preview" -> invoices.preview(request);
            case "POST invoices/{id}" ->
                store.ok(request, one.put("auto_advance", Boolean.parseBoolean(request.need("auto_advance"))));
            case "POST invoices/{id}/void" -> store.ok(request, invoices.voided(one));
            case "POST refunds" -> invoices.refund(request);
            case "GET prices/{id}",
                    "GET checkout/sessions/{id}",
                    "GET subscriptions/{id}",
                    "GET subscription_schedules/{id}",
                    "GET invoices/{id}",
                    "GET payment_intents/{id}" -> store.ok(request, one);
            default -> throw new AssertionError("The fake has no " + route);
        };
    }

    private ObjectNode customer(Request request) {
        ObjectNode customer = store.add("customer", "cus");
        customer.put("email", request.get("email"));
        customer.putObject("metadata").put("account", request.get("metadata[account]"));
        customer.putObject("invoice_settings").putNull("default_payment_method");
        return customer;
    }

    private ObjectNode session(Request request) {
        ObjectNode session = store.add("checkout.session", "cs_test");
        session.put("status", "open").put("payment_status", "unpaid").put("mode", request.get("mode"));
        session.put("customer", request.get("customer")).put("client_reference_id", request.get("client_reference_id"));
        session.put("expires_at", Long.parseLong(request.need("expires_at")));
        session.put("url", base + "/pay/" + id(session)).put("#price", request.get("line_items[0][price]"));
        ObjectNode metadata = session.putObject("#metadata");
        request.parameters().forEach((name, value) -> {
            if (name.startsWith("subscription_data[metadata][")) {
                metadata.put(name.substring("subscription_data[metadata][".length(), name.length() - 1), value);
            }
        });
        return session;
    }

    private ObjectNode portal() {
        ObjectNode session = store.add("billing_portal.session", "bps");
        return session.put("url", base + "/portal/" + id(session));
    }

    private Answer expire(Request request, ObjectNode session) {
        return text(session, "status").equals("open")
                ? store.ok(request, session.put("status", "expired").putNull("url"))
                : error(400, "invalid_request_error", "");
    }
}
