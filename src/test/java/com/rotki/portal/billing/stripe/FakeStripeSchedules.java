package com.rotki.portal.billing.stripe;

import static com.rotki.portal.billing.stripe.FakeStripeStore.error;
import static com.rotki.portal.billing.stripe.FakeStripeStore.id;
import static com.rotki.portal.billing.stripe.FakeStripeStore.text;
import static com.rotki.portal.billing.stripe.FakeStripeSubscriptions.item;

import com.rotki.portal.billing.stripe.FakeStripe.Answer;
import com.rotki.portal.billing.stripe.FakeStripe.Request;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Schedules of subscriptions: changes for the end of the period. */
final class FakeStripeSchedules {

    private final FakeStripeStore store;

    FakeStripeSchedules(FakeStripeStore store) {
        this.store = store;
    }

    Answer schedule(Request request) {
        ObjectNode subscription = store.get(request.need("from_subscription"));
        if (!subscription.get("schedule").isNull()) {
            return error(400, "invalid_request_error", "");
        }
        ObjectNode schedule = store.add("subscription_schedule", "sub_sched");
        schedule.put("status", "active").put("subscription", id(subscription)).put("end_behavior", "release");
        ObjectNode item = item(subscription);
        long start = item.get("current_period_start").asLong();
        long end = item.get("current_period_end").asLong();
        schedule.putObject("current_phase").put("start_date", start).put("end_date", end);
        phase(schedule.putArray("phases"), start, end, text(item.get("price"), "id"));
        subscription.put("schedule", id(schedule));
        return store.ok(request, schedule);
    }

    ObjectNode phases(Request request, ObjectNode schedule) {
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

    ObjectNode release(ObjectNode schedule) {
        store.get(text(schedule, "subscription")).putNull("schedule");
        return schedule.put("status", "released").putNull("subscription");
    }
}
