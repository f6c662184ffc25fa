package com.rotki.portal.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.billing.BillingRefusedException;
import com.rotki.portal.billing.EngineData.ChangePreview;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A subscription at Stripe is changed at once. */
class StripeChangesTest extends StripeTest {

    private String id = "";

    @BeforeEach
    void subscribe() {
        id = engine.subscribe(customer, monthly, "active");
        clock.advance(Duration.ofDays(3));
    }

    @Test
    void thePreviewIsStripesInvoiceAndThatOfTheNextPeriod() {
        assertThat(stripe.preview(id, higher)).isEqualTo(new ChangePreview(1_500, 2_500, "EUR", plusMonths(1)));

        assertThat(fake.requests().stream()
                        .filter(each -> each.path().equals("/v1/invoices/create_preview"))
                        .map(each -> each.get("subscription_details[proration_behavior]")))
                .containsExactly("always_invoice", "none");
        assertThat(engine.get(id).get("latest_invoice").asString()).isNotEmpty();
    }

    @Test
    void anotherCycleStartsToday() {
        assertThat(stripe.preview(id, yearly))
                .isEqualTo(
                        new ChangePreview(9_000, 10_000, "EUR", clock.instant().plus(365, ChronoUnit.DAYS)));
    }

    @Test
    void whatEndsIsChargedNoMore() {
        stripe.cancel(id, null);

        assertThat(stripe.preview(id, higher)).isEqualTo(new ChangePreview(1_500, 0, "EUR", plusMonths(1)));
    }

    @Test
    void aCheaperPriceIsCredited() {
        stripe.changeNow(id, higher, "key-1");

        assertThat(stripe.preview(id, monthly).dueNow()).isEqualTo(-1_500);
    }

    @Test
    void aChangeIsChargedAsItWasShown() {
        stripe.preview(id, higher);
        String shown = fake.requests().stream()
                .filter(each -> each.path().equals("/v1/invoices/create_preview"))
                .map(each -> each.get("subscription_details[proration_date]"))
                .findFirst()
                .orElseThrow();
        clock.advance(Duration.ofMinutes(10));
        stripe.changeNow(id, higher, "key-1");

        var request = fake.last("POST", "/v1/subscriptions/" + id);
        assertThat(theOnly().priceId()).isEqualTo(higher);
        assertThat(request.idempotencyKey()).isEqualTo("key-1");
        assertThat(request.parameters())
                .containsEntry("proration_behavior", "always_invoice")
                .containsEntry("payment_behavior", "error_if_incomplete")
                .containsEntry("proration_date", shown);
    }

    @Test
    void aDeclinedCardChangesNothing() {
        stripe.changeAtEnd(id, yearly, "key-0");
        engine.decline(true);

        refused(BillingRefusedException.CARD_DECLINED, () -> stripe.changeNow(id, higher, "key-1"));

        assertThat(theOnly().priceId()).isEqualTo(monthly);
        assertThat(theOnly().nextPriceId()).isEqualTo(yearly);
    }

    @Test
    void aDeclinedChangeIsMadeWithAnotherCardAtOnce() {
        engine.decline(true);
        refused(BillingRefusedException.CARD_DECLINED, () -> stripe.changeNow(id, higher, "key-1"));
        engine.decline(false);
        engine.get(customer).putObject("invoice_settings").put("default_payment_method", engine.method("amex", "0005"));

        stripe.changeNow(id, higher, "key-2");

        assertThat(fake.last("POST", "/v1/subscriptions/" + id).get("items[0][price]"))
                .isEqualTo(higher);
        assertThat(engine.get(id).get("default_payment_method").isNull()).isTrue();
    }

    @Test
    void whatIsOverIsNotChanged() {
        stripe.endAndRefund(id);

        refused(BillingRefusedException.NO_SUCH_CHANGE, () -> stripe.preview(id, higher));
        refused(BillingRefusedException.NO_SUCH_CHANGE, () -> stripe.changeNow(id, higher, "key-1"));
        refused(BillingRefusedException.NO_SUCH_CHANGE, () -> stripe.changeAtEnd(id, yearly, "key-2"));
    }

    @Test
    void aChangeThatIsMadeAlreadyIsNotChargedAgain() {
        stripe.changeNow(id, higher, "key-1");
        stripe.changeNow(id, higher, "key-2");

        assertThat(stripe.payments(customer)).hasSize(2);
    }

    @Test
    void aChangeNowDropsThePlannedOne() {
        stripe.changeAtEnd(id, yearly, "key-0");

        stripe.changeNow(id, higher, "key-1");

        assertThat(theOnly().nextPriceId()).isNull();
    }

    @Test
    void aPriceThatIsNotOnSaleOrOfAnotherCurrencyIsNotChangedTo() {
        String dollars = engine.price("advanced-yearly", "year", 25_000, "usd");
        engine.get(higher).put("active", false);

        refused(BillingRefusedException.NO_SUCH_CHANGE, () -> stripe.changeNow(id, higher, "key-1"));
        refused(BillingRefusedException.NO_SUCH_CHANGE, () -> stripe.preview(id, dollars));
        refused(BillingRefusedException.NO_SUCH_CHANGE, () -> stripe.changeAtEnd(id, dollars, "key-2"));
        assertThat(theOnly().priceId()).isEqualTo(monthly);
    }

    @ParameterizedTest
    @CsvSource({"past_due, open", "unpaid, open", "active, draft", "active, void", "active, uncollectible"})
    void nothingIsChangedWhileTheRenewalIsNotPaid(String status, String invoice) {
        engine.renew(id, status, invoice);

        refused(BillingRefusedException.PAY_FIRST, () -> stripe.preview(id, higher));
        refused(BillingRefusedException.PAY_FIRST, () -> stripe.changeNow(id, higher, "key-1"));
        refused(BillingRefusedException.PAY_FIRST, () -> stripe.changeAtEnd(id, yearly, "key-2"));

        assertThat(theOnly().priceId()).isEqualTo(monthly);
        assertThat(theOnly().nextPriceId()).isNull();
        engine.renew(id, "active", "paid");
        stripe.changeNow(id, higher, "key-3");
        assertThat(theOnly().priceId()).isEqualTo(higher);
    }

    @Test
    void nothingIsChangedWhileAnotherInvoiceIsDueOrTheFirstPaymentIsNotConfirmed() {
        engine.invoices.invoiceChange(id, "open");
        engine.get(id).put("status", "past_due");
        refused(BillingRefusedException.PAY_FIRST, () -> stripe.changeNow(id, higher, "key-1"));

        String second = engine.subscribe(customer, monthly, "incomplete");
        refused(BillingRefusedException.UNDER_WAY, () -> stripe.changeNow(second, higher, "key-2"));
    }
}
