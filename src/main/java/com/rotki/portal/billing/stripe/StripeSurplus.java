package com.rotki.portal.billing.stripe;

import com.rotki.portal.billing.BillingRefusedException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Invoice;
import com.stripe.model.Subscription;
import com.stripe.param.RefundCreateParams;
import com.stripe.service.V1Services;
import java.util.List;

/** Takes back a second subscription of the same customer, as if it had never been. */
class StripeSurplus {

    private final StripeCalls calls;

    StripeSurplus(StripeCalls calls) {
        this.calls = calls;
    }

    /**
     * Ends it last: what is interrupted goes on with the next call, as long as it is not over. A payment that a bank has in
     * hand can neither be stopped nor given back yet: it has to be waited for.
     */
    void endAndRefund(String subscriptionId) {
        calls.ask("end and refund a subscription", stripe -> {
            Subscription found = StripeRenewals.read(stripe, subscriptionId);
            if (StripePeriods.isUnderWay(stripe, found)) {
                throw BillingRefusedException.of(BillingRefusedException.UNDER_WAY);
            }
            StripeDues.stopDrafts(stripe, subscriptionId);
            StripeDues.dropOpen(stripe, subscriptionId);
            for (String intent : paidIntents(found)) {
                refund(stripe, subscriptionId, intent);
            }
            if (!StripeEndings.isOver(found)) {
                StripeSchedules.release(stripe, found);
                StripeEndings.cancelNow(stripe, subscriptionId);
            }
            return found;
        });
    }

    private static List<String> paidIntents(Subscription found) {
        Invoice invoice = found.getLatestInvoiceObject();
        return invoice == null
                ? List.of()
                : StripePeriods.intents(invoice, true).toList();
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
}
