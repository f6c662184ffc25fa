package com.rotki.portal.billing.stripe;

import com.rotki.portal.billing.BillingRefusedException;
import com.rotki.portal.billing.EngineData.ChangePreview;
import com.stripe.exception.CardException;
import com.stripe.exception.StripeException;
import com.stripe.model.Invoice;
import com.stripe.model.Price;
import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import com.stripe.param.InvoiceCreatePreviewParams;
import com.stripe.param.InvoiceCreatePreviewParams.SubscriptionDetails;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.service.V1Services;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Changes to another price at once, with what they cost. */
class StripeChanges {

    private final StripeCalls calls;
    private final Clock clock;

    StripeChanges(StripeCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /** What is charged today is Stripe's invoice of the change; what is charged next, that of a whole period. */
    ChangePreview preview(String subscriptionId, String priceId) {
        return calls.ask("preview a change", stripe -> {
            Subscription found = StripeRenewals.read(stripe, subscriptionId);
            StripeRenewals.requirePaid(stripe, found);
            SubscriptionItem item = StripeSubscriptions.item(found);
            Price price = price(stripe, found, priceId);
            Invoice now = stripe.invoices()
                    .createPreview(wanted(
                            found,
                            details(item, priceId)
                                    .setProrationDate(prorationDate(item))
                                    .setProrationBehavior(SubscriptionDetails.ProrationBehavior.ALWAYS_INVOICE)));
            return new ChangePreview(
                    due(now),
                    next(stripe, found, details(item, priceId)),
                    StripeCalls.required(now.getCurrency(), "currency").toUpperCase(Locale.ROOT),
                    nextAt(item, price));
        });
    }

    /** One that ends is charged no more, and Stripe has no invoice to preview. */
    private static long next(V1Services stripe, Subscription found, SubscriptionDetails.Builder details)
            throws StripeException {
        return StripeSubscriptions.isCancelled(found)
                ? 0
                : due(stripe.invoices()
                        .createPreview(wanted(
                                found, details.setProrationBehavior(SubscriptionDetails.ProrationBehavior.NONE))));
    }

    private static SubscriptionDetails.Builder details(SubscriptionItem item, String priceId) {
        return SubscriptionDetails.builder()
                .addItem(SubscriptionDetails.Item.builder()
                        .setId(item.getId())
                        .setPrice(priceId)
                        .build());
    }

    /**
     * All or nothing: where the charge fails or has to be confirmed, Stripe changes nothing and answers so. A change that
     * waited for its payment would have to be watched, and could be paid days later. A change that was planned is
     * dropped only after that. A card that was just put in the place of a declined one is charged already.
     */
    void now(String subscriptionId, String priceId, String idempotencyKey) {
        calls.ask("change a subscription", stripe -> {
            Subscription found = StripeRenewals.read(stripe, subscriptionId);
            StripeRenewals.requirePaid(stripe, found);
            SubscriptionItem item = StripeSubscriptions.item(found);
            if (!priceId.equals(item.getPrice().getId())) {
                price(stripe, found, priceId);
                StripeSubscriptions.settle(stripe, found);
                charge(stripe, subscriptionId, change(item, priceId), idempotencyKey);
            }
            return StripeSchedules.release(stripe, found);
        });
    }

    private static void charge(V1Services stripe, String id, SubscriptionUpdateParams change, String idempotencyKey)
            throws StripeException {
        try {
            stripe.subscriptions().update(id, change, StripeCalls.once(idempotencyKey));
        } catch (CardException declined) {
            throw BillingRefusedException.of(BillingRefusedException.CARD_DECLINED);
        }
    }

    private SubscriptionUpdateParams change(SubscriptionItem item, String priceId) {
        return SubscriptionUpdateParams.builder()
                .addItem(SubscriptionUpdateParams.Item.builder()
                        .setId(item.getId())
                        .setPrice(priceId)
                        .build())
                .setProrationBehavior(SubscriptionUpdateParams.ProrationBehavior.ALWAYS_INVOICE)
                .setProrationDate(prorationDate(item))
                .setPaymentBehavior(SubscriptionUpdateParams.PaymentBehavior.ERROR_IF_INCOMPLETE)
                .build();
    }

    /** A subscription keeps its currency, and a price that is not on sale is not changed to. */
    static Price price(V1Services stripe, Subscription found, String priceId) throws StripeException {
        Price price = stripe.prices().retrieve(priceId);
        if (!Boolean.TRUE.equals(price.getActive())
                || price.getRecurring() == null
                || !price.getCurrency().equals(found.getCurrency())) {
            throw BillingRefusedException.of(BillingRefusedException.NO_SUCH_CHANGE);
        }
        return price;
    }

    /** Counts from the start of the day, so that what is charged is what was shown a minute ago. */
    private long prorationDate(SubscriptionItem item) {
        long today = clock.instant().truncatedTo(ChronoUnit.DAYS).getEpochSecond();
        return Math.max(today, item.getCurrentPeriodStart());
    }

    private Instant nextAt(SubscriptionItem item, Price price) {
        String interval = price.getRecurring().getInterval();
        if (interval.equals(item.getPrice().getRecurring().getInterval())) {
            return Instant.ofEpochSecond(item.getCurrentPeriodEnd());
        }
        return Instant.ofEpochSecond(clock.instant().getEpochSecond())
                .atOffset(ZoneOffset.UTC)
                .plus(1, "year".equals(interval) ? ChronoUnit.YEARS : ChronoUnit.MONTHS)
                .toInstant();
    }

    /** A credit is negative; from anything else the customer's balance is taken off already. */
    private static long due(Invoice invoice) {
        long total = StripeCalls.required(invoice.getTotal(), "total");
        return total < 0 ? total : StripeCalls.required(invoice.getAmountDue(), "amount");
    }

    private static InvoiceCreatePreviewParams wanted(Subscription found, SubscriptionDetails.Builder details) {
        return InvoiceCreatePreviewParams.builder()
                .setSubscription(found.getId())
                .setSubscriptionDetails(details.build())
                .build();
    }
}
