package com.rotki.portal.billing.stripe;

import com.stripe.exception.StripeException;
import com.stripe.model.Invoice;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.InvoiceUpdateParams;
import com.stripe.service.V1Services;
import java.util.List;

/** What is still to be paid for a subscription, and shall not be paid any more. */
final class StripeDues {

    private StripeDues() {}

    static void dropOpen(V1Services stripe, String subscriptionId) throws StripeException {
        for (Invoice invoice : invoices(stripe, subscriptionId, InvoiceListParams.Status.OPEN)) {
            stripe.invoices().voidInvoice(invoice.getId());
        }
    }

    /** Stripe deletes no draft of a subscription, and voids none; but it leaves one alone that is not to advance. */
    static void stopDrafts(V1Services stripe, String subscriptionId) throws StripeException {
        var stopped = InvoiceUpdateParams.builder().setAutoAdvance(false).build();
        for (Invoice invoice : invoices(stripe, subscriptionId, InvoiceListParams.Status.DRAFT)) {
            stripe.invoices().update(invoice.getId(), stopped);
        }
    }

    private static List<Invoice> invoices(V1Services stripe, String subscriptionId, InvoiceListParams.Status status)
            throws StripeException {
        var wanted = InvoiceListParams.builder()
                .setSubscription(subscriptionId)
                .setStatus(status)
                .setLimit(100L)
                .build();
        return stripe.invoices().list(wanted).getData();
    }
}
