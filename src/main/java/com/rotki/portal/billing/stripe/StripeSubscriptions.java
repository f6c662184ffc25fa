package com.rotki.portal.billing.stripe;

import com.rotki.portal.billing.EngineData.EngineStatus;
import com.rotki.portal.billing.EngineData.EngineSubscription;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentMethod;
import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import com.stripe.model.SubscriptionSchedule;
import com.stripe.param.SubscriptionListParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.common.EmptyParam;
import com.stripe.service.V1Services;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The subscriptions of a customer, as Stripe has them now. The state of a subscription is its status and its one item,
 * which has the period since API version 2025-03-31; whether that period is paid its invoices say ({@link StripePeriods}).
 */
class StripeSubscriptions {

    private static final Comparator<EngineSubscription> OLDEST_FIRST =
            Comparator.comparing(EngineSubscription::createdAt).thenComparing(EngineSubscription::id);

    private final StripeCalls calls;

    StripeSubscriptions(StripeCalls calls) {
        this.calls = calls;
    }

    List<EngineSubscription> of(String customerId) {
        var wanted = SubscriptionListParams.builder()
                .setCustomer(customerId)
                .setStatus(SubscriptionListParams.Status.ALL)
                .setLimit(100L)
                .addExpand("data.default_payment_method")
                .addExpand("data.customer.invoice_settings.default_payment_method")
                .addExpand("data.latest_invoice.payments")
                .addExpand("data.schedule")
                .build();
        return calls.ask("list subscriptions", stripe -> {
            var all = new ArrayList<EngineSubscription>();
            for (Subscription each : stripe.subscriptions().list(wanted).getData()) {
                all.add(read(stripe, each));
            }
            return chosen(all);
        });
    }

    private static List<EngineSubscription> chosen(List<EngineSubscription> all) {
        List<EngineSubscription> going =
                all.stream().filter(each -> !each.isOver()).sorted(OLDEST_FIRST).toList();
        return going.isEmpty()
                ? all.stream()
                        .max(Comparator.comparing(EngineSubscription::paidUntil).thenComparing(OLDEST_FIRST))
                        .stream()
                        .toList()
                : going;
    }

    private static EngineSubscription read(V1Services stripe, Subscription found) throws StripeException {
        EngineStatus atStripe = status(found);
        boolean onePeriod = isOnePeriod(found);
        boolean renews = atStripe != EngineStatus.ENDED && !onePeriod && !isCancelled(found);
        if (atStripe == EngineStatus.ACTIVE || atStripe == EngineStatus.PAST_DUE) {
            settle(stripe, found);
        }
        SubscriptionItem item = item(found);
        StripeRenewals.Standing standing = StripeRenewals.of(stripe, found);
        EngineStatus status = standing.status(atStripe);
        StripePeriods.Period period = StripePeriods.paid(found, item, standing);
        return new EngineSubscription(
                StripeCalls.required(found.getId(), "id"),
                StripeCalls.required(item.getPrice().getId(), "price"),
                status,
                Instant.ofEpochSecond(StripeCalls.required(found.getCreated(), "created")),
                period.start(),
                period.end(),
                renews,
                onePeriod,
                planned(found.getScheduleObject()),
                StripeMethods.name(StripeMethods.paysNext(found)),
                StripePeriods.needsAction(stripe, found, status),
                status == EngineStatus.ACTIVE && StripePeriods.isRenewalUnderWay(stripe, found, standing));
    }

    /** Stripe's statuses: https://docs.stripe.com/api/subscriptions/object#subscription_object-status. */
    static EngineStatus status(Subscription found) {
        return switch (StripeCalls.required(found.getStatus(), "status")) {
            // Paused: a trial without a means of payment is over. Nothing was ever paid.
            case "incomplete", "paused" -> EngineStatus.PENDING;
            case "active", "trialing" -> EngineStatus.ACTIVE;
            // Unpaid: Stripe tries no longer, but it can still be paid. How long it works meanwhile the portal decides.
            case "past_due", "unpaid" -> EngineStatus.PAST_DUE;
            case "canceled", "incomplete_expired" -> EngineStatus.ENDED;
            default -> throw new IllegalStateException("Unknown status");
        };
    }

    static boolean isOnePeriod(Subscription found) {
        return found.getMetadata() != null && "true".equals(found.getMetadata().get(StripeCheckouts.ONE_PERIOD));
    }

    /** Whether it ends with this period. One that the staff let end months ahead renews until then. */
    static boolean isCancelled(Subscription found) {
        return Boolean.TRUE.equals(found.getCancelAtPeriodEnd())
                || (found.getCancelAt() != null
                        && found.getCancelAt() <= item(found).getCurrentPeriodEnd());
    }

    /** Whether it ends some day. */
    static boolean hasEnd(Subscription found) {
        return Boolean.TRUE.equals(found.getCancelAtPeriodEnd()) || found.getCancelAt() != null;
    }

    /** The portal sells subscriptions of one price; one that somebody gave a second one is nothing that it can show. */
    static SubscriptionItem item(Subscription found) {
        List<SubscriptionItem> items = found.getItems().getData();
        if (items.size() != 1) {
            throw new IllegalStateException("Not one price");
        }
        return items.getFirst();
    }

    /**
     * Does what the hosted pages leave undone. A checkout can't sell a subscription that ends, so its renewal is switched
     * off here (decision 0029). It binds the subscription to the card that paid, whereas the page where the means of
     * payment is changed sets that of the customer: the newer of the two is to pay next.
     */
    static void settle(V1Services stripe, Subscription found) throws StripeException {
        var wanted = SubscriptionUpdateParams.builder();
        boolean ends = isOnePeriod(found) && !isCancelled(found);
        @Nullable PaymentMethod own = found.getDefaultPaymentMethodObject();
        boolean changed = own != null && !own.equals(StripeMethods.paysNext(found));
        if (ends) {
            wanted.setCancelAtPeriodEnd(true);
        }
        if (changed) {
            wanted.setDefaultPaymentMethod(EmptyParam.EMPTY);
        }
        if (ends || changed) {
            stripe.subscriptions().update(found.getId(), wanted.build());
        }
    }

    private static @Nullable String planned(@Nullable SubscriptionSchedule schedule) {
        if (schedule == null || schedule.getCurrentPhase() == null) {
            return null;
        }
        Long change = schedule.getCurrentPhase().getEndDate();
        return schedule.getPhases().stream()
                .filter(phase -> Objects.equals(phase.getStartDate(), change))
                .map(phase -> phase.getItems().getFirst().getPrice())
                .findFirst()
                .orElse(null);
    }
}
