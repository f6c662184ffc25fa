package com.rotki.portal.billing.stripe;

import com.rotki.portal.billing.BillingRefusedException;
import com.rotki.portal.billing.EngineData.EngineStatus;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Invoice;
import com.stripe.model.Subscription;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.SubscriptionCancelParams;
import com.stripe.param.SubscriptionRetrieveParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.SubscriptionUpdateParams.CancellationDetails;
import com.stripe.param.common.EmptyParam;
import com.stripe.service.V1Services;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets subscriptions end, go on again, or never have been. */
class StripeEndings {

    private static final int LONGEST_REASON = 500;

    private final StripeCalls calls;

    StripeEndings(StripeCalls calls) {
        this.calls = calls;
    }

    /** Where nothing is paid there is no end to wait for: it is over at once, and nothing of it can be paid any more. */
    void cancel(String subscriptionId, @Nullable String reason) {
        calls.ask("cancel a subscription", stripe -> {
            Subscription found = stripe.subscriptions().retrieve(subscriptionId);
            EngineStatus status = StripeSubscriptions.status(found);
            if (status == EngineStatus.ACTIVE) {
                StripeSchedules.release(stripe, found);
                stripe.subscriptions().update(subscriptionId, cancellation(reason));
            } else if (status != EngineStatus.ENDED) {
                StripeSchedules.release(stripe, found);
                dropUnpaid(stripe, subscriptionId);
                end(stripe, subscriptionId);
            }
            return found;
        });
    }

    void resume(String subscriptionId) {
        calls.ask("resume a subscription", stripe -> {
            Subscription found = stripe.subscriptions().retrieve(subscriptionId);
            if (StripeSubscriptions.isOnePeriod(found) || StripeSubscriptions.status(found) == EngineStatus.ENDED) {
                throw BillingRefusedException.of(BillingRefusedException.NO_SUCH_CHANGE);
            }
            if (!StripeSubscriptions.isCancelled(found)) {
                return found;
            }
            StripeSchedules.release(stripe, found);
            var wanted = SubscriptionUpdateParams.builder();
            // Only one of the two may be named. A date of its own is set in the dashboard, or by a schedule that ends.
            return stripe.subscriptions()
                    .update(
                            subscriptionId,
                            Boolean.TRUE.equals(found.getCancelAtPeriodEnd())
                                    ? wanted.setCancelAtPeriodEnd(false).build()
                                    : wanted.setCancelAt(EmptyParam.EMPTY).build());
        });
    }

    /** Gives back first: what is interrupted between the two goes on with the next call, as long as it is not over. */
    void endAndRefund(String subscriptionId) {
        var withPayments = SubscriptionRetrieveParams.builder()
                .addExpand("latest_invoice.payments")
                .build();
        calls.ask("end and refund a subscription", stripe -> {
            Subscription found = stripe.subscriptions().retrieve(subscriptionId, withPayments);
            dropUnpaid(stripe, subscriptionId);
            for (String intent : paidIntents(found)) {
                refund(stripe, subscriptionId, intent);
            }
            if (StripeSubscriptions.status(found) != EngineStatus.ENDED) {
                StripeSchedules.release(stripe, found);
                end(stripe, subscriptionId);
            }
            return found;
        });
    }

    private static SubscriptionUpdateParams cancellation(@Nullable String reason) {
        var wanted = SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(true);
        if (reason != null && !reason.isBlank()) {
            wanted.setCancellationDetails(CancellationDetails.builder()
                    .setComment(reason.substring(0, Math.min(reason.length(), LONGEST_REASON)))
                    .build());
        }
        return wanted.build();
    }

    private static List<String> paidIntents(Subscription found) {
        Invoice invoice = found.getLatestInvoiceObject();
        return invoice == null
                ? List.of()
                : StripePeriods.intents(invoice, true).toList();
    }

    /** One whose first invoice was voided a moment ago is over already, and then Stripe finds none to cancel. */
    private static void end(V1Services stripe, String subscriptionId) throws StripeException {
        var wanted = SubscriptionCancelParams.builder()
                .setInvoiceNow(false)
                .setProrate(false)
                .build();
        try {
            stripe.subscriptions().cancel(subscriptionId, wanted);
        } catch (InvalidRequestException refused) {
            if (!StripeCalls.isStatus(refused, 404)) {
                throw refused;
            }
        }
    }

    private static void refund(V1Services stripe, String subscriptionId, String intent) throws StripeException {
        var wanted = RefundCreateParams.builder()
                .setPaymentIntent(intent)
                .setReason(RefundCreateParams.Reason.DUPLICATE)
                .putMetadata("subscription", subscriptionId)
                .build();
        try {
            stripe.refunds().create(wanted, StripeCalls.once("refund-" + intent));
        } catch (InvalidRequestException refused) {
            if (!"charge_already_refunded".equals(refused.getCode())) {
                throw refused;
            }
        }
    }

    private static void dropUnpaid(V1Services stripe, String subscriptionId) throws StripeException {
        var open = InvoiceListParams.builder()
                .setSubscription(subscriptionId)
                .setStatus(InvoiceListParams.Status.OPEN)
                .setLimit(100L)
                .build();
        for (Invoice invoice : stripe.invoices().list(open).getData()) {
            stripe.invoices().voidInvoice(invoice.getId());
        }
    }
}
