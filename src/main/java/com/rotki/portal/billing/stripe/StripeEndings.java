package com.rotki.portal.billing.stripe;

import com.rotki.portal.billing.BillingRefusedException;
import com.rotki.portal.billing.EngineData.EngineStatus;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Subscription;
import com.stripe.param.SubscriptionCancelParams;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.SubscriptionUpdateParams.CancellationDetails;
import com.stripe.param.common.EmptyParam;
import com.stripe.service.V1Services;
import org.jspecify.annotations.Nullable;

/** Lets subscriptions end, and go on again. */
class StripeEndings {

    private static final int LONGEST_REASON = 500;

    private final StripeCalls calls;

    StripeEndings(StripeCalls calls) {
        this.calls = calls;
    }

    /**
     * Where nothing is paid there is no end to wait for: it is over at once, and nothing of it can be paid any more. In the
     * hour after a renewal, too: its invoice is a draft then, and would be charged for a period that nobody wants. What a
     * bank has in hand already counts as paid.
     */
    void cancel(String subscriptionId, @Nullable String reason) {
        calls.ask("cancel a subscription", stripe -> {
            Subscription found = StripeRenewals.read(stripe, subscriptionId);
            if (isOver(found) || !hasPaidPeriod(stripe, found)) {
                end(stripe, found);
            } else {
                StripeSchedules.release(stripe, found);
                stripe.subscriptions().update(subscriptionId, cancellation(reason));
            }
            return found;
        });
    }

    void resume(String subscriptionId) {
        calls.ask("resume a subscription", stripe -> {
            Subscription found = stripe.subscriptions().retrieve(subscriptionId);
            if (StripeSubscriptions.isOnePeriod(found) || isOver(found)) {
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

    private static SubscriptionUpdateParams cancellation(@Nullable String reason) {
        var wanted = SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(true);
        if (reason != null && !reason.isBlank()) {
            wanted.setCancellationDetails(CancellationDetails.builder()
                    .setComment(reason.substring(0, Math.min(reason.length(), LONGEST_REASON)))
                    .build());
        }
        return wanted.build();
    }

    static boolean isOver(Subscription found) {
        return StripeSubscriptions.status(found) == EngineStatus.ENDED;
    }

    private static boolean hasPaidPeriod(V1Services stripe, Subscription found) throws StripeException {
        return StripeSubscriptions.status(found) != EngineStatus.PENDING
                && (StripeRenewals.of(stripe, found).isPaid() || StripePeriods.isUnderWay(stripe, found));
    }

    /**
     * Ends it before its invoices are voided: Stripe takes one for active whose unpaid invoice is void. What is interrupted
     * in between goes on with the next call. A draft is stopped first, so that it can't be charged meanwhile.
     */
    private static void end(V1Services stripe, Subscription found) throws StripeException {
        StripeDues.stopDrafts(stripe, found.getId());
        if (!isOver(found)) {
            StripeSchedules.release(stripe, found);
            cancelNow(stripe, found.getId());
        }
        StripeDues.dropOpen(stripe, found.getId());
    }

    /** One whose first payment was not confirmed in time is over meanwhile, and then Stripe finds none to cancel. */
    static void cancelNow(V1Services stripe, String subscriptionId) throws StripeException {
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
}
