package com.rotki.portal.billing.stripe;

import com.rotki.portal.billing.EngineData.EngineStatus;
import com.rotki.portal.billing.stripe.StripeRenewals.Standing;
import com.stripe.exception.StripeException;
import com.stripe.model.Invoice;
import com.stripe.model.InvoicePayment;
import com.stripe.model.Price;
import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import com.stripe.service.V1Services;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The period of a subscription that is paid. Stripe's own period is the one that runs: it moves on at a renewal before
 * anything is charged, and stays there if the charge fails. A period whose invoice is not paid is not paid here.
 */
final class StripePeriods {

    private StripePeriods() {}

    /** The last paid period; while the first payment is not confirmed, the one that it will pay. */
    record Period(Instant start, Instant end) {}

    static Period paid(Subscription found, SubscriptionItem item, Standing standing) {
        Instant start = at(item.getCurrentPeriodStart(), "start of the period");
        Instant end = at(item.getCurrentPeriodEnd(), "end of the period");
        if (StripeSubscriptions.status(found) == EngineStatus.ENDED) {
            Instant over = Stream.of(found.getEndedAt(), found.getCanceledAt())
                    .filter(Objects::nonNull)
                    .map(Instant::ofEpochSecond)
                    .findFirst()
                    .orElse(end);
            return new Period(start.isBefore(over) ? start : before(over, item.getPrice()), over);
        }
        if (standing.everPaid() && standing.unpaidFrom() != null) {
            return new Period(before(standing.unpaidFrom(), item.getPrice()), standing.unpaidFrom());
        }
        // An end of its own is set in the dashboard.
        Instant cancelled = found.getCancelAt() == null ? end : Instant.ofEpochSecond(found.getCancelAt());
        return new Period(start, cancelled.isBefore(end) ? cancelled : end);
    }

    /** Whether its owner has to confirm a payment with their bank. */
    static boolean needsAction(V1Services stripe, Subscription found, EngineStatus status) throws StripeException {
        return status != EngineStatus.ENDED && isLastPayment(stripe, found, "requires_action");
    }

    /** Whether the bank has a payment in hand: a direct debit takes days, and can't be called back. */
    static boolean isUnderWay(V1Services stripe, Subscription found) throws StripeException {
        return isLastPayment(stripe, found, "processing");
    }

    /**
     * Whether the next period began and its payment is neither there nor failed: Stripe keeps the invoice as a draft for
     * about an hour, and a bank needs days. A draft that is not to advance is never charged.
     */
    static boolean isRenewalUnderWay(V1Services stripe, Subscription found, Standing standing) throws StripeException {
        Invoice latest = found.getLatestInvoiceObject();
        if (latest == null || standing.isPaid() || !StripeRenewals.isOfPeriod(latest)) {
            return false;
        }
        boolean draft = "draft".equals(latest.getStatus()) && Boolean.TRUE.equals(latest.getAutoAdvance());
        return draft || isUnderWay(stripe, found);
    }

    private static boolean isLastPayment(V1Services stripe, Subscription found, String status) throws StripeException {
        Invoice invoice = found.getLatestInvoiceObject();
        boolean open = invoice != null && "open".equals(invoice.getStatus());
        Optional<String> intent = open ? intents(invoice, false).findFirst() : Optional.empty();
        return intent.isPresent()
                && status.equals(stripe.paymentIntents().retrieve(intent.get()).getStatus());
    }

    /** Returns the ids of the payment intents of an invoice that was read with its payments. */
    static Stream<String> intents(Invoice invoice, boolean paid) {
        return invoice.getPayments() == null
                ? Stream.empty()
                : invoice.getPayments().getData().stream()
                        .filter(payment -> paid == "paid".equals(payment.getStatus()))
                        .filter(payment -> !"canceled".equals(payment.getStatus()))
                        .map(InvoicePayment::getPayment)
                        .filter(payment -> payment != null && payment.getPaymentIntent() != null)
                        .map(InvoicePayment.Payment::getPaymentIntent);
    }

    private static Instant before(Instant end, Price price) {
        boolean yearly = "year".equals(price.getRecurring().getInterval());
        return end.atOffset(ZoneOffset.UTC)
                .minus(1, yearly ? ChronoUnit.YEARS : ChronoUnit.MONTHS)
                .toInstant();
    }

    private static Instant at(@Nullable Long seconds, String field) {
        return Instant.ofEpochSecond(StripeCalls.required(seconds, field));
    }
}
