package com.rotki.portal.billing.stripe;

import com.rotki.portal.billing.stripe.FakeStripe.Answer;
import com.rotki.portal.billing.stripe.FakeStripe.Request;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What Stripe keeps and does: customers, prices, checkouts, subscriptions, schedules, invoices, charges. */
final class FakeStripeEngine {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, ObjectNode> objects = new LinkedHashMap<>();
    private final String base;
    private final Clock clock;
    private boolean declines;
    private int number;

    FakeStripeEngine(String base, Clock clock) {
        this.base = base;
        this.clock = clock;
    }

    // What tests do in the place of a person or of time.

    String price(String lookupKey, String interval, long amount, String currency) {
        ObjectNode price = add("price", "price");
        price.put("active", true).put("lookup_key", lookupKey).put("currency", currency);
        price.put("unit_amount", amount).put("type", "recurring").put("tax_behavior", "inclusive");
        price.putObject("recurring").put("interval", interval).put("interval_count", 1);
        return id(price);
    }

    ObjectNode get(String id) {
        return Objects.requireNonNull(objects.get(id), id);
    }

    void decline(boolean declined) {
        declines = declined;
    }

    /** Somebody pays a checkout with a card. */
    String pay(String sessionId) {
        ObjectNode session = get(sessionId);
        String id = subscribe(text(session, "customer"), text(session, "#price"), "active");
        session.put("status", "complete").put("payment_status", "paid").put("subscription", id);
        get(id).set("metadata", session.get("#metadata"));
        return id;
    }

    /** A subscription whose first invoice is paid, or open where the status says so. */
    String subscribe(String customer, String price, String status) {
        ObjectNode subscription = add("subscription", "sub");
        subscription.put("customer", customer).put("status", status).put("currency", text(get(price), "currency"));
        subscription.put("cancel_at_period_end", false).putNull("cancel_at").putNull("schedule");
        subscription.put("default_payment_method", method("visa", "4242"));
        subscription.putObject("metadata");
        ObjectNode item = add("subscription_item", "si");
        item.set("price", get(price));
        subscription.putObject("items").put("object", "list").putArray("data").add(item);
        period(subscription, now());
        boolean paid = !status.startsWith("incomplete");
        invoice(subscription, "subscription_create", paid ? "paid" : "open", amount(price));
        return id(subscription);
    }

    /** A period ends; its renewal stands as {@code invoice} says. */
    String renew(String subscriptionId, String status, String invoice) {
        ObjectNode subscription = get(subscriptionId);
        ObjectNode item = item(subscription);
        period(subscription, item.get("current_period_end").asLong());
        subscription.put("status", status);
        return invoice(
                subscription,
                "subscription_cycle",
                invoice,
                item.get("price").get("unit_amount").asLong());
    }

    /** The hour after a renewal is over: drafts are charged, unless they are not to advance. */
    void chargeDrafts() {
        objects.values().stream()
                .filter(each -> text(each, "object").equals("invoice")
                        && text(each, "status").equals("draft"))
                .filter(draft -> draft.get("auto_advance").asBoolean())
                .forEach(draft -> draft.put("status", "paid").set("amount_paid", draft.get("amount_due")));
    }

    /** An invoice also settles a change of the period before it. */
    void prorate(String invoiceId) {
        ObjectNode invoice = get(invoiceId);
        long end = invoice.get("period_end").asLong();
        line(invoice, end - Duration.ofDays(10).toSeconds(), end, true);
    }

    /** The staff change something in the dashboard; its invoice stands as {@code status} says. */
    String invoiceChange(String subscriptionId, String status) {
        return invoice(get(subscriptionId), "subscription_update", status, 500);
    }

    String method(String brand, String digits) {
        ObjectNode method = add("payment_method", "pm");
        method.put("type", "card").putObject("card").put("brand", brand).put("last4", digits);
        return id(method);
    }

    /** The intent of the newest invoice waits for a confirmation. */
    void needsConfirmation(String subscriptionId) {
        intent(subscriptionId, "requires_action");
    }

    /** The intent of the newest invoice stands so. */
    void intent(String subscriptionId, String status) {
        ObjectNode payment = payment(get(text(get(subscriptionId), "latest_invoice")));
        get(text(payment.get("payment"), "payment_intent")).put("status", status);
        payment.put("status", "open");
    }

    /** The staff give the newest payment back in the dashboard. */
    String refundByHand(String subscriptionId) {
        ObjectNode invoice = get(text(get(subscriptionId), "latest_invoice"));
        String intent = text(payment(invoice).get("payment"), "payment_intent");
        add("refund", "re").put("payment_intent", intent);
        return intent;
    }

    List<String> refunded() {
        return objects.values().stream()
                .filter(each -> text(each, "object").equals("refund"))
                .map(each -> text(each, "payment_intent"))
                .toList();
    }

    // The API

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
        if (ofOne && !objects.containsKey(path[at])) {
            return error(404, "invalid_request_error", "resource_missing");
        }
        ObjectNode one = ofOne ? get(path[at]) : JSON.createObjectNode();
        return switch (route) {
            case "GET prices" ->
                list(
                        request,
                        "price",
                        each -> request.parameters().entrySet().stream()
                                .anyMatch(key -> key.getKey().startsWith("lookup_keys")
                                        && key.getValue()
                                                .equals(each.path("lookup_key").asString(""))));
            case "GET customers/search" ->
                list(
                        request,
                        "customer",
                        each -> request.need("query")
                                .equals("metadata['account']:'"
                                        + each.get("metadata").path("account").asString("") + "'"));
            case "GET checkout/sessions" -> list(request, "checkout.session", of(request, "customer"));
            case "GET subscriptions" -> list(request, "subscription", of(request, "customer"));
            case "GET charges" -> list(request, "charge", of(request, "customer"));
            case "GET invoices" ->
                list(
                        request,
                        "invoice",
                        of(request, "customer").and(ofSubscription(request)).and(of(request, "status")));
            case "POST customers" -> ok(request, customer(request));
            case "POST checkout/sessions" -> ok(request, session(request));
            case "POST billing_portal/sessions" -> ok(request, portal());
            case "POST checkout/sessions/{id}/expire" -> expire(request, one);
            case "POST subscriptions/{id}" -> update(request, one);
            case "DELETE subscriptions/{id}" -> cancelled(request, one);
            case "POST subscription_schedules" -> schedule(request);
            case "POST subscription_schedules/{id}" -> ok(request, phases(request, one));
            case "POST subscription_schedules/{id}/release" -> ok(request, release(one));
            case "POST invoices/create_preview" -> preview(request);
            case "POST invoices/{id}" ->
                ok(request, one.put("auto_advance", Boolean.parseBoolean(request.need("auto_advance"))));
            case "POST invoices/{id}/void" -> ok(request, voided(one));
            case "POST refunds" -> refund(request);
            case "GET prices/{id}",
                    "GET checkout/sessions/{id}",
                    "GET subscriptions/{id}",
                    "GET subscription_schedules/{id}",
                    "GET invoices/{id}",
                    "GET payment_intents/{id}" -> ok(request, one);
            default -> throw new AssertionError("The fake has no " + route);
        };
    }

    static Answer error(int status, String type, String code) {
        ObjectNode error = JSON.createObjectNode();
        error.putObject("error").put("type", type).put("code", code).put("message", "secret " + FakeStripe.KEY);
        return new Answer(status, error.toString());
    }

    private ObjectNode customer(Request request) {
        ObjectNode customer = add("customer", "cus");
        customer.put("email", request.get("email"));
        customer.putObject("metadata").put("account", request.get("metadata[account]"));
        customer.putObject("invoice_settings").putNull("default_payment_method");
        return customer;
    }

    private ObjectNode session(Request request) {
        ObjectNode session = add("checkout.session", "cs_test");
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
        ObjectNode session = add("billing_portal.session", "bps");
        return session.put("url", base + "/portal/" + id(session));
    }

    private Answer expire(Request request, ObjectNode session) {
        return text(session, "status").equals("open")
                ? ok(request, session.put("status", "expired").putNull("url"))
                : error(400, "invalid_request_error", "");
    }

    private Answer update(Request request, ObjectNode subscription) {
        boolean cancelling = request.get("cancel_at_period_end") != null || request.get("cancel_at") != null;
        if (cancelling && !subscription.get("schedule").isNull()) {
            return error(400, "invalid_request_error", "");
        }
        @Nullable String price = request.get("items[0][price]");
        if (price != null && declines) {
            return error(402, "card_error", "card_declined");
        }
        if (request.get("cancel_at_period_end") != null) {
            subscription.put("cancel_at_period_end", Boolean.parseBoolean(request.get("cancel_at_period_end")));
        }
        if ("".equals(request.get("cancel_at"))) {
            subscription.putNull("cancel_at");
        }
        if ("".equals(request.get("default_payment_method"))) {
            subscription.putNull("default_payment_method");
        }
        if (price != null) {
            long difference = amount(price)
                    - item(subscription).get("price").get("unit_amount").asLong();
            item(subscription).set("price", get(price));
            invoice(subscription, "subscription_update", "paid", difference);
        }
        return ok(request, subscription);
    }

    /** One whose first invoice is voided expires; for any other Stripe looks at the last invoice that is not void. */
    ObjectNode voided(ObjectNode invoice) {
        ObjectNode subscription = get(subscriptionOf(invoice));
        invoice.put("status", "void");
        if (text(subscription, "status").equals("incomplete")) {
            subscription.put("status", "incomplete_expired").put("ended_at", now());
        } else if (List.of("past_due", "unpaid").contains(text(subscription, "status"))
                && objects.values().stream()
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

    private static Predicate<ObjectNode> ofSubscription(Request request) {
        @Nullable String wanted = request.get("subscription");
        return each -> wanted == null || wanted.equals(subscriptionOf(each));
    }

    private Answer cancelled(Request request, ObjectNode subscription) {
        if (List.of("canceled", "incomplete_expired").contains(text(subscription, "status"))) {
            return error(404, "invalid_request_error", "resource_missing");
        }
        subscription.put("status", "canceled").put("ended_at", now()).put("canceled_at", now());
        return ok(request, subscription);
    }

    private Answer schedule(Request request) {
        ObjectNode subscription = get(request.need("from_subscription"));
        if (!subscription.get("schedule").isNull()) {
            return error(400, "invalid_request_error", "");
        }
        ObjectNode schedule = add("subscription_schedule", "sub_sched");
        schedule.put("status", "active").put("subscription", id(subscription)).put("end_behavior", "release");
        ObjectNode item = item(subscription);
        long start = item.get("current_period_start").asLong();
        long end = item.get("current_period_end").asLong();
        schedule.putObject("current_phase").put("start_date", start).put("end_date", end);
        phase(schedule.putArray("phases"), start, end, text(item.get("price"), "id"));
        subscription.put("schedule", id(schedule));
        return ok(request, schedule);
    }

    private ObjectNode phases(Request request, ObjectNode schedule) {
        long end = Long.parseLong(request.need("phases[0][end_date]"));
        ArrayNode phases = schedule.putArray("phases");
        phase(
                phases,
                Long.parseLong(request.need("phases[0][start_date]")),
                end,
                request.get("phases[0][items][0][price]"));
        phase(phases, end, end + 1, request.get("phases[1][items][0][price]"));
        return schedule;
    }

    private static void phase(ArrayNode phases, long start, long end, @Nullable String price) {
        ObjectNode phase = phases.addObject();
        phase.put("start_date", start)
                .put("end_date", end)
                .putArray("discounts")
                .addObject()
                .put("discount", "di_1");
        phase.putArray("items").addObject().put("price", price).put("quantity", 1);
    }

    private ObjectNode release(ObjectNode schedule) {
        get(text(schedule, "subscription")).putNull("schedule");
        return schedule.put("status", "released").putNull("subscription");
    }

    private Answer preview(Request request) {
        ObjectNode subscription = get(request.need("subscription"));
        ObjectNode item = item(subscription);
        long whole = amount(request.need("subscription_details[items][0][price]"));
        boolean difference = "always_invoice".equals(request.get("subscription_details[proration_behavior]"));
        if (!difference && subscription.get("cancel_at_period_end").asBoolean()) {
            return error(404, "invalid_request_error", "invoice_upcoming_none");
        }
        long total = difference ? whole - item.get("price").get("unit_amount").asLong() : whole;
        ObjectNode invoice = JSON.createObjectNode();
        invoice.put("object", "invoice").put("total", total).put("amount_due", Math.max(0, total));
        return ok(request, invoice.put("currency", "eur"));
    }

    private Answer refund(Request request) {
        String intent = request.need("payment_intent");
        if (refunded().contains(intent)) {
            return error(400, "invalid_request_error", "charge_already_refunded");
        }
        objects.values().stream()
                .filter(each -> text(each, "object").equals("charge"))
                .filter(each -> text(each, "payment_intent").equals(intent))
                .forEach(charge -> charge.put("refunded", true));
        return ok(request, add("refund", "re").put("payment_intent", intent).put("status", "succeeded"));
    }

    // Parts

    private String invoice(ObjectNode subscription, String reason, String status, long amount) {
        ObjectNode invoice = add("invoice", "in");
        boolean paid = status.equals("paid");
        invoice.put("customer", text(subscription, "customer"));
        invoice.putObject("parent").putObject("subscription_details").put("subscription", id(subscription));
        invoice.put("status", status).put("billing_reason", reason).put("currency", text(subscription, "currency"));
        invoice.put("total", amount).put("amount_due", amount).put("amount_paid", paid ? amount : 0);
        invoice.put("number", "ROTKI-" + number);
        if (!status.equals("draft")) {
            invoice.put("hosted_invoice_url", base + "/invoice/" + id(invoice));
        }
        invoice.putObject("status_transitions").put("paid_at", paid ? now() : null);
        long start = item(subscription).get("current_period_start").asLong();
        invoice.put("auto_advance", !paid).put("period_end", start);
        invoice.putObject("lines").put("object", "list").putArray("data");
        line(invoice, start, item(subscription).get("current_period_end").asLong(), false);
        ObjectNode intent = add("payment_intent", "pi").put("status", paid ? "succeeded" : "requires_payment_method");
        ObjectNode payment = invoice.putObject("payments")
                .put("object", "list")
                .putArray("data")
                .addObject();
        payment.put("id", "inpay_" + number).put("status", paid ? "paid" : "open");
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
        ObjectNode charge = add("charge", "ch");
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

    private ObjectNode add(String object, String prefix) {
        ObjectNode added = JSON.createObjectNode();
        added.put("id", prefix + "_" + ++number).put("object", object).put("created", now());
        objects.put(id(added), added);
        return added;
    }

    /** Newest first, as Stripe lists. */
    private Answer list(Request request, String object, Predicate<ObjectNode> filter) {
        var found = new ArrayList<>(objects.values().stream()
                .filter(each -> text(each, "object").equals(object))
                .filter(filter)
                .toList());
        ObjectNode list = JSON.createObjectNode();
        list.put("object", request.path().endsWith("search") ? "search_result" : "list")
                .put("has_more", false);
        ArrayNode data = list.putArray("data");
        found.reversed().stream()
                .sorted(Comparator.comparingLong(
                                (ObjectNode each) -> each.get("created").asLong())
                        .reversed())
                .forEach(each -> data.add(expanded(each, request, "data.")));
        return new Answer(200, list.toString());
    }

    private Answer ok(Request request, ObjectNode object) {
        return new Answer(200, expanded(object, request, "").toString());
    }

    private ObjectNode expanded(ObjectNode object, Request request, String prefix) {
        List<String> paths = request.parameters().entrySet().stream()
                .filter(each -> each.getKey().startsWith("expand["))
                .map(each -> each.getValue().substring(prefix.length()))
                .toList();
        return copy(object, paths);
    }

    private ObjectNode copy(ObjectNode object, List<String> paths) {
        ObjectNode copy = object.deepCopy();
        if (!paths.contains("payments")) {
            copy.remove("payments");
        }
        for (String path : paths) {
            String[] parts = path.split("\\.", 2);
            List<String> deeper = parts.length == 1 ? List.of() : List.of(parts[1]);
            JsonNode child = copy.path(parts[0]);
            if (child.isString()) {
                copy.set(parts[0], copy(get(child.asString()), deeper));
            } else if (child.isObject() && !deeper.isEmpty()) {
                copy.set(parts[0], copy((ObjectNode) child, deeper));
            }
        }
        return copy;
    }

    private static Predicate<ObjectNode> of(Request request, String parameter) {
        @Nullable String wanted = request.get(parameter);
        return each -> wanted == null
                || wanted.equals("all")
                || each.path(parameter).asString("").equals(wanted);
    }

    private static ObjectNode payment(ObjectNode invoice) {
        return (ObjectNode) invoice.get("payments").get("data").get(0);
    }

    static ObjectNode item(ObjectNode subscription) {
        return (ObjectNode) subscription.get("items").get("data").get(0);
    }

    private long amount(String price) {
        return get(price).get("unit_amount").asLong();
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    static String id(ObjectNode object) {
        return text(object, "id");
    }

    static String text(JsonNode object, String field) {
        return object.path(field).asString("");
    }
}
