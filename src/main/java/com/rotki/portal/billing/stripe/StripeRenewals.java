package com.rotki.portal.billing.stripe;

import com.rotki.portal.billing.BillingRefusedException;
import com.rotki.portal.billing.EngineData.EngineStatus;
import com.stripe.exception.StripeException;
import com.stripe.model.Invoice;
import com.stripe.model.InvoiceLineItem;
import com.stripe.model.Subscription;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.SubscriptionRetrieveParams;
import com.stripe.service.V1Services;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the periods of a subscription are paid. The invoices that began them say so, the first one and the renewals, and
 * never Stripe's status: that one takes no notice of an invoice that is void, and is active before a renewal is charged. An
 * invoice for anything else, such as a change, says nothing about a period.
 */
final class StripeRenewals {

    private static final String FIRST = "subscription_create";
    private static final Set<String> OF_PERIODS = Set.of(FIRST, "subscription_cycle");

    private StripeRenewals() {}

    /**
     * How a subscription stands.
     *
     * @param everPaid false if not even its first invoice is paid
     * @param unpaidFrom where the first of its last periods began that are not paid; null if there is none
     */
    record Standing(boolean everPaid, @Nullable Instant unpaidFrom) {

        private static final Standing PAID = new Standing(true, null);

        boolean isPaid() {
            return everPaid && unpaidFrom == null;
        }

        /** Returns the status, knowing that of Stripe: what was never paid is not active. */
        EngineStatus status(EngineStatus atStripe) {
            return everPaid ? atStripe : EngineStatus.PENDING;
        }
    }

    /** Returns a subscription with its last invoice, which mostly says enough, and with what pays the next one. */
    static Subscription read(V1Services stripe, String subscriptionId) throws StripeException {
        var whole = SubscriptionRetrieveParams.builder()
                .addExpand("latest_invoice.payments")
                .addExpand("default_payment_method")
                .addExpand("customer.invoice_settings.default_payment_method")
                .build();
        return stripe.subscriptions().retrieve(subscriptionId, whole);
    }

    /** What is over has no period to be paid any more. */
    static Standing of(V1Services stripe, Subscription found) throws StripeException {
        if (StripeSubscriptions.status(found) == EngineStatus.ENDED) {
            return Standing.PAID;
        }
        Invoice latest = found.getLatestInvoiceObject();
        if (latest != null && isOfPeriod(latest) && isPaid(latest)) {
            return Standing.PAID;
        }
        var wanted = InvoiceListParams.builder()
                .setSubscription(found.getId())
                .setLimit(100L)
                .build();
        return of(stripe.invoices().list(wanted).getData());
    }

    /**
     * Refuses to change one that is over, or where Stripe would settle against a period that nobody paid: it credits the
     * old price in full, and gives the rest of the period for the difference.
     */
    static void requirePaid(V1Services stripe, Subscription found) throws StripeException {
        Standing standing = of(stripe, found);
        EngineStatus status = standing.status(StripeSubscriptions.status(found));
        if (status == EngineStatus.ENDED) {
            throw BillingRefusedException.of(BillingRefusedException.NO_SUCH_CHANGE);
        }
        if (status == EngineStatus.PENDING) {
            throw BillingRefusedException.of(BillingRefusedException.UNDER_WAY);
        }
        if (status == EngineStatus.PAST_DUE || !standing.isPaid()) {
            throw BillingRefusedException.of(BillingRefusedException.PAY_FIRST);
        }
    }

    /** What was left unpaid before a renewal that was paid is of no account any more. */
    private static Standing of(List<Invoice> newestFirst) {
        Standing standing = Standing.PAID;
        for (Invoice invoice : newestFirst) {
            if (isOfPeriod(invoice)) {
                if (isPaid(invoice)) {
                    return standing;
                }
                standing = new Standing(!FIRST.equals(invoice.getBillingReason()), start(invoice));
            }
        }
        return standing;
    }

    /** Lines that settle a change are of the period before. The own period of an invoice is the one that it ends. */
    private static Instant start(Invoice invoice) {
        return Instant.ofEpochSecond(invoice.getLines().getData().stream()
                .filter(StripeRenewals::isOfSubscription)
                .map(line -> line.getPeriod().getStart())
                .findFirst()
                .orElseGet(() -> StripeCalls.required(invoice.getPeriodEnd(), "end of the period before")));
    }

    private static boolean isOfSubscription(InvoiceLineItem line) {
        var details = line.getParent() == null ? null : line.getParent().getSubscriptionItemDetails();
        return details != null && !Boolean.TRUE.equals(details.getProration());
    }

    static boolean isOfPeriod(Invoice invoice) {
        return invoice.getBillingReason() != null && OF_PERIODS.contains(invoice.getBillingReason());
    }

    private static boolean isPaid(Invoice invoice) {
        return "paid".equals(invoice.getStatus());
    }
}
