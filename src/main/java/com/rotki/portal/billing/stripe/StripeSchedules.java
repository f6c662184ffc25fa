package com.rotki.portal.billing.stripe;

import com.rotki.portal.billing.BillingRefusedException;
import com.stripe.exception.StripeException;
import com.stripe.model.Price;
import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import com.stripe.model.SubscriptionSchedule;
import com.stripe.param.SubscriptionScheduleCreateParams;
import com.stripe.param.SubscriptionScheduleUpdateParams;
import com.stripe.param.SubscriptionScheduleUpdateParams.EndBehavior;
import com.stripe.param.SubscriptionScheduleUpdateParams.Phase;
import com.stripe.service.V1Services;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Changes for the end of the period: a schedule with the present phase and the next, after which it lets go. */
class StripeSchedules {

    private final StripeCalls calls;

    StripeSchedules(StripeCalls calls) {
        this.calls = calls;
    }

    /**
     * Plans a change. A subscription that ends some day would lose its end with the schedule; it is resumed before it is
     * changed. No key of idempotency: Stripe would answer the same plan a moment later as the first one, even if that was
     * taken back meanwhile. A second schedule it refuses anyway.
     */
    void plan(String subscriptionId, String priceId) {
        calls.ask("plan a change", stripe -> {
            Subscription found = StripeRenewals.read(stripe, subscriptionId);
            if (StripeSubscriptions.hasEnd(found) || StripeSubscriptions.isOnePeriod(found)) {
                throw BillingRefusedException.of(BillingRefusedException.NO_SUCH_CHANGE);
            }
            StripeRenewals.requirePaid(stripe, found);
            SubscriptionItem item = StripeSubscriptions.item(found);
            Price next = StripeChanges.price(stripe, found, priceId);
            SubscriptionSchedule schedule = schedule(stripe, found);
            return stripe.subscriptionSchedules().update(schedule.getId(), phases(schedule, item, next));
        });
    }

    void drop(String subscriptionId) {
        calls.ask(
                "drop a planned change",
                stripe -> release(stripe, stripe.subscriptions().retrieve(subscriptionId)));
    }

    /** Lets the subscription go on without its schedule: Stripe refuses to cancel or change one that has one. */
    static Subscription release(V1Services stripe, Subscription found) throws StripeException {
        if (found.getSchedule() != null) {
            stripe.subscriptionSchedules().release(found.getSchedule());
        }
        return found;
    }

    private static SubscriptionSchedule schedule(V1Services stripe, Subscription found) throws StripeException {
        if (found.getSchedule() != null) {
            return stripe.subscriptionSchedules().retrieve(found.getSchedule());
        }
        return stripe.subscriptionSchedules()
                .create(SubscriptionScheduleCreateParams.builder()
                        .setFromSubscription(found.getId())
                        .build());
    }

    private static SubscriptionScheduleUpdateParams phases(
            SubscriptionSchedule schedule, SubscriptionItem item, Price next) {
        var current = StripeCalls.required(schedule.getCurrentPhase(), "phase");
        List<Phase.Discount> discounts = discounts(schedule, current.getStartDate());
        return SubscriptionScheduleUpdateParams.builder()
                .setEndBehavior(EndBehavior.RELEASE)
                .setProrationBehavior(SubscriptionScheduleUpdateParams.ProrationBehavior.NONE)
                .addPhase(phase(item.getPrice().getId(), discounts)
                        .setStartDate(current.getStartDate())
                        .setEndDate(current.getEndDate())
                        .build())
                .addPhase(phase(next.getId(), discounts)
                        .setProrationBehavior(Phase.ProrationBehavior.NONE)
                        .setDuration(duration(next))
                        .build())
                .build();
    }

    private static Phase.Builder phase(String priceId, List<Phase.Discount> discounts) {
        var phase = Phase.builder()
                .addItem(Phase.Item.builder().setPrice(priceId).setQuantity(1L).build());
        return discounts.isEmpty() ? phase : phase.addAllDiscount(discounts);
    }

    /** A phase that names no discount loses that of the subscription: each is named again, and keeps its own end. */
    private static List<Phase.Discount> discounts(SubscriptionSchedule schedule, Long start) {
        return schedule.getPhases().stream()
                .filter(phase -> Objects.equals(phase.getStartDate(), start))
                .flatMap(phase -> phase.getDiscounts() == null ? Stream.empty() : phase.getDiscounts().stream())
                .filter(discount -> discount.getDiscount() != null)
                .map(discount -> Phase.Discount.builder()
                        .setDiscount(discount.getDiscount())
                        .build())
                .toList();
    }

    private static Phase.Duration duration(Price price) {
        boolean yearly = "year".equals(price.getRecurring().getInterval());
        return Phase.Duration.builder()
                .setInterval(yearly ? Phase.Duration.Interval.YEAR : Phase.Duration.Interval.MONTH)
                .setIntervalCount(1L)
                .build();
    }
}
