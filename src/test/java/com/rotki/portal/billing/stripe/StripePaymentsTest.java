package com.rotki.portal.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestClock;
import com.rotki.portal.billing.BillingRefusedException;
import com.rotki.portal.billing.EngineData.EnginePayment;
import com.rotki.portal.billing.EngineData.PaymentState;
import com.rotki.portal.platform.AccountId;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Payments, invoices and the pages of Stripe that the portal leads to. */
class StripePaymentsTest extends StripeTest {

    private String id = "";
    private String first = "";

    @BeforeEach
    void subscribe() {
        id = engine.subscribe(customer, monthly, "active");
        first = engine.get(id).get("latest_invoice").asString();
    }

    @Test
    void paymentsAreTheInvoicesWithWhatPaidThem() {
        clock.advance(Duration.ofDays(30));
        String failed = engine.renew(id, "past_due", "open");

        assertThat(stripe.payments(customer))
                .containsExactly(
                        new EnginePayment(
                                failed,
                                clock.instant(),
                                1_000,
                                "EUR",
                                PaymentState.FAILED,
                                engine.get(failed).get("number").asString(),
                                "Visa •••• 4242"),
                        new EnginePayment(
                                first,
                                TestClock.START,
                                1_000,
                                "EUR",
                                PaymentState.PAID,
                                engine.get(first).get("number").asString(),
                                "Visa •••• 4242"));
    }

    @Test
    void whatWasGivenBackSaysSo() {
        stripe.endAndRefund(id);

        assertThat(stripe.payments(customer)).extracting(EnginePayment::state).containsExactly(PaymentState.REFUNDED);
    }

    @Test
    void draftsAndWhatIsVoidAreNoPayments() {
        engine.renew(id, "active", "draft");
        engine.renew(id, "active", "void");

        assertThat(stripe.payments(customer)).extracting(EnginePayment::id).containsExactly(first);
    }

    @Test
    void anInvoiceIsShownToItsCustomerOnly() {
        String other = stripe.customer(new AccountId(UUID.randomUUID()), "other@example.org");

        assertThat(stripe.invoice(customer, first)).contains(URI.create(fake.base() + "/invoice/" + first));
        assertThat(stripe.invoice(other, first)).isEmpty();
        assertThat(stripe.invoice(customer, "in_never_was")).isEmpty();
        assertThat(stripe.invoice(customer, "../customers/" + other)).isEmpty();
    }

    @Test
    void theNewestOpenInvoiceIsPaid() {
        assertThat(stripe.payPage(customer)).isEmpty();

        String open = engine.renew(id, "past_due", "open");

        assertThat(stripe.payPage(customer)).contains(URI.create(fake.base() + "/invoice/" + open));
    }

    @Test
    void nobodyPaysForWhatIsOver() {
        engine.renew(id, "canceled", "open");

        assertThat(stripe.payPage(customer)).isEmpty();
    }

    @Test
    void theMeansOfPaymentIsChangedAtStripeAndLeadsBack() {
        assertThat(stripe.paymentMethodPage(customer, BACK)).hasHost("127.0.0.1");

        assertThat(fake.last("POST", "/v1/billing_portal/sessions").parameters())
                .containsEntry("customer", customer)
                .containsEntry("flow_data[type]", "payment_method_update")
                .containsEntry("flow_data[after_completion][type]", "redirect")
                .containsEntry("flow_data[after_completion][redirect][return_url]", BACK.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/invoice",
                "https://stripe.com.example.org/invoice",
                "https://evilstripe.com/invoice",
                "https://invoice.stripe.com@example.org/",
                "https://someone@invoice.stripe.com/",
                "http://invoice.stripe.com/",
                "https://invoice.stripe.com:8443/",
                "//example.org/invoice",
                "javascript:alert(1)",
                "/invoice",
                "not an address"
            })
    void aPageThatIsNotOfStripeIsNotLedTo(String page) {
        engine.get(first).put("hosted_invoice_url", page);

        refused(BillingRefusedException.UNAVAILABLE, () -> stripe.invoice(customer, first));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://invoice.stripe.com/i/acct_1/test", "https://stripe.com/", "https://pay.STRIPE.com/x"})
    void aPageOfStripeIsLedTo(String page) {
        engine.get(first).put("hosted_invoice_url", page);

        assertThat(stripe.invoice(customer, first)).contains(URI.create(page));
    }

    @Test
    void theStaffFindTheCustomerInTheDashboard() {
        assertThat(stripe.customerPage("cus_1"))
                .contains(URI.create("https://dashboard.stripe.com/test/customers/cus_1"));
        assertThat(stripe.sells()).isTrue();
    }
}
