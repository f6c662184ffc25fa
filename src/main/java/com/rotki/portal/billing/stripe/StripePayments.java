package com.rotki.portal.billing.stripe;

import com.rotki.portal.billing.EngineData.EnginePayment;
import com.rotki.portal.billing.EngineData.EngineStatus;
import com.rotki.portal.billing.EngineData.PaymentState;
import com.stripe.model.Charge;
import com.stripe.model.Invoice;
import com.stripe.param.ChargeListParams;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.billingportal.SessionCreateParams;
import com.stripe.param.billingportal.SessionCreateParams.FlowData;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Payments are Stripe's invoices; the charge that paid one says by what means, and whether it was given back. */
class StripePayments {

    /** A draft may still change; what is void never was to be paid. */
    private static final Set<String> SHOWN = Set.of("open", "paid", "uncollectible");

    private final StripeCalls calls;
    private final StripePages pages;

    StripePayments(StripeCalls calls, StripePages pages) {
        this.calls = calls;
        this.pages = pages;
    }

    List<EnginePayment> of(String customerId) {
        var invoices = InvoiceListParams.builder()
                .setCustomer(customerId)
                .setLimit(100L)
                .addExpand("data.payments")
                .build();
        var charges = ChargeListParams.builder()
                .setCustomer(customerId)
                .setLimit(100L)
                .build();
        return calls.ask("list payments", stripe -> {
            Map<String, Charge> byIntent = stripe.charges().list(charges).getData().stream()
                    .filter(charge -> charge.getPaymentIntent() != null)
                    // The newest comes first.
                    .collect(Collectors.toMap(Charge::getPaymentIntent, Function.identity(), (newer, older) -> newer));
            return stripe.invoices().list(invoices).getData().stream()
                    .filter(invoice -> SHOWN.contains(StripeCalls.required(invoice.getStatus(), "status")))
                    .map(invoice -> payment(invoice, byIntent))
                    .toList();
        });
    }

    Optional<URI> invoice(String customerId, String id) {
        return calls.find("open an invoice", stripe -> stripe.invoices().retrieve(id))
                .filter(invoice -> customerId.equals(invoice.getCustomer()))
                .map(Invoice::getHostedInvoiceUrl)
                .map(this::page);
    }

    /** Nobody is led to pay for what is over: Stripe leaves its last invoice open. */
    Optional<URI> payPage(String customerId) {
        var open = InvoiceListParams.builder()
                .setCustomer(customerId)
                .setStatus(InvoiceListParams.Status.OPEN)
                .setLimit(100L)
                .addExpand("data.parent.subscription_details.subscription")
                .build();
        return calls.ask(
                "find an unpaid invoice",
                stripe -> stripe.invoices().list(open).getData().stream()
                        .filter(invoice -> !isOver(invoice.getParent()))
                        .map(Invoice::getHostedInvoiceUrl)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(pages::require));
    }

    private static boolean isOver(Invoice.@Nullable Parent parent) {
        return parent != null
                && parent.getSubscriptionDetails() != null
                && parent.getSubscriptionDetails().getSubscriptionObject() != null
                && StripeSubscriptions.status(parent.getSubscriptionDetails().getSubscriptionObject())
                        == EngineStatus.ENDED;
    }

    URI methodPage(String customerId, URI back) {
        var wanted = SessionCreateParams.builder()
                .setCustomer(customerId)
                .setReturnUrl(back.toString())
                .setFlowData(FlowData.builder()
                        .setType(FlowData.Type.PAYMENT_METHOD_UPDATE)
                        .setAfterCompletion(FlowData.AfterCompletion.builder()
                                .setType(FlowData.AfterCompletion.Type.REDIRECT)
                                .setRedirect(FlowData.AfterCompletion.Redirect.builder()
                                        .setReturnUrl(back.toString())
                                        .build())
                                .build())
                        .build())
                .build();
        return calls.ask(
                "open the page of the means of payment",
                stripe -> pages.require(
                        stripe.billingPortal().sessions().create(wanted).getUrl()));
    }

    private URI page(String address) {
        return calls.ask("open an invoice", stripe -> pages.require(address));
    }

    private static EnginePayment payment(Invoice invoice, Map<String, Charge> charges) {
        boolean paid = "paid".equals(invoice.getStatus());
        Optional<Charge> charge = Stream.concat(
                        StripePeriods.intents(invoice, true), StripePeriods.intents(invoice, false))
                .map(charges::get)
                .filter(Objects::nonNull)
                .findFirst();
        return new EnginePayment(
                StripeCalls.required(invoice.getId(), "id"),
                Instant.ofEpochSecond(at(invoice)),
                StripeCalls.required(paid ? invoice.getAmountPaid() : invoice.getAmountDue(), "amount"),
                StripeCalls.required(invoice.getCurrency(), "currency").toUpperCase(Locale.ROOT),
                state(invoice, charge.orElse(null)),
                invoice.getNumber(),
                charge.map(Charge::getPaymentMethodDetails)
                        .map(StripeMethods::name)
                        .orElse(null));
    }

    private static long at(Invoice invoice) {
        Long paid = invoice.getStatusTransitions() == null
                ? null
                : invoice.getStatusTransitions().getPaidAt();
        return paid == null ? StripeCalls.required(invoice.getCreated(), "created") : paid;
    }

    private static PaymentState state(Invoice invoice, @Nullable Charge charge) {
        return switch (invoice.getStatus()) {
            case "paid" ->
                charge != null && Boolean.TRUE.equals(charge.getRefunded()) ? PaymentState.REFUNDED : PaymentState.PAID;
            case "open" ->
                charge != null && "failed".equals(charge.getStatus()) ? PaymentState.FAILED : PaymentState.OPEN;
            default -> PaymentState.FAILED;
        };
    }
}
