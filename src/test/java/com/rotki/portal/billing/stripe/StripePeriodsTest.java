package com.rotki.portal.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestClock;
import com.rotki.portal.billing.EngineData.EngineStatus;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Until when a subscription is paid, and from which of its invoices that is known. */
class StripePeriodsTest extends StripeTest {

    @Test
    void nothingIsPaidForARenewalThatFails() {
        String id = engine.subscribe(customer, monthly, "active");
        engine.renew(id, "past_due", "open");

        assertThat(theOnly().status()).isEqualTo(EngineStatus.PAST_DUE);
        assertThat(theOnly().periodStart()).isEqualTo(TestClock.START);
        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(1));
    }

    @Test
    void ofSeveralUnpaidRenewalsTheFirstOneCounts() {
        String id = engine.subscribe(customer, monthly, "active");
        engine.renew(id, "past_due", "uncollectible");
        engine.renew(id, "unpaid", "draft");

        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(1));
    }

    @Test
    void whatWasLeftUnpaidBeforeAPaidRenewalIsOfNoAccount() {
        String id = engine.subscribe(customer, monthly, "active");
        engine.renew(id, "past_due", "uncollectible");
        engine.renew(id, "active", "paid");
        engine.renew(id, "active", "draft");

        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(3));
        assertThat(theOnly().periodStart()).isEqualTo(plusMonths(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"void", "uncollectible", "open", "draft"})
    void aRenewalIsPaidOnlyIfItsInvoiceIs(String invoice) {
        String id = engine.subscribe(customer, monthly, "active");
        engine.renew(id, "active", invoice);

        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(1));

        engine.renew(id, "active", "paid");

        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(3));
    }

    @Test
    void aRenewalThatTheStaffVoidIsNotPaidByThat() {
        String id = engine.subscribe(customer, monthly, "active");
        engine.invoices.voided(engine.get(engine.renew(id, "past_due", "open")));

        assertThat(engine.get(id).get("status").asString()).isEqualTo("active");
        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "uncollectible", "paid"})
    void anInvoiceForSomethingElseSaysNothingAboutThePeriod(String invoice) {
        String id = engine.subscribe(customer, monthly, "active");
        engine.invoices.invoiceChange(id, invoice);
        engine.get(id).put("status", invoice.equals("paid") ? "active" : "past_due");
        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(1));

        engine.renew(id, "past_due", "open");
        engine.invoices.invoiceChange(id, invoice);

        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(1));
        assertThat(theOnly().periodStart()).isEqualTo(TestClock.START);
    }

    @ParameterizedTest
    @CsvSource({"active, open", "active, draft", "past_due, open", "active, void", "unpaid, uncollectible"})
    void whoseFirstInvoiceIsNotPaidHasPaidNothing(String status, String invoice) {
        String id = engine.subscribe(customer, monthly, status);
        String first = engine.get(id).get("latest_invoice").asString();
        engine.get(first).put("status", invoice);
        assertThat(theOnly().status()).isEqualTo(EngineStatus.PENDING);

        engine.renew(id, status, "open");
        assertThat(theOnly().status()).isEqualTo(EngineStatus.PENDING);

        engine.renew(id, "active", "paid");
        assertThat(theOnly().status()).isEqualTo(EngineStatus.ACTIVE);
        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(3));
    }

    @Test
    void aRenewalThatSettlesAChangeTooIsOfItsOwnPeriod() {
        String id = engine.subscribe(customer, monthly, "active");
        String renewal = engine.renew(id, "past_due", "open");
        engine.invoices.prorate(renewal);
        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(1));

        // Stripe lists ten lines with an invoice; those of a change come first.
        engine.get(renewal).withArray("/lines/data").remove(1);

        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(1));
    }

    @Test
    void aSubscriptionWithoutAnInvoiceHasThePeriodOfStripe() {
        String id = engine.subscribe(customer, monthly, "active");
        engine.get(engine.get(id).get("latest_invoice").asString()).put("billing_reason", "manual");
        engine.get(id).putNull("latest_invoice");

        assertThat(theOnly().status()).isEqualTo(EngineStatus.ACTIVE);
        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(1));
    }

    @Test
    void anInvoiceThatGivesNoReasonSaysNothingAboutThePeriod() {
        String id = engine.subscribe(customer, monthly, "active");
        engine.get(engine.invoices.invoiceChange(id, "open")).putNull("billing_reason");

        assertThat(theOnly().status()).isEqualTo(EngineStatus.ACTIVE);
        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(1));
    }

    @Test
    void anEndOfItsOwnCountsOnceItIsInThisPeriod() {
        String id = engine.subscribe(customer, monthly, "active");
        engine.get(id).put("cancel_at", plusMonths(3).getEpochSecond());
        assertThat(theOnly().renews()).isTrue();
        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(1));

        engine.get(id).put("cancel_at", plusMonths(1).getEpochSecond());
        assertThat(theOnly().renews()).isFalse();
        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(1));

        Instant sooner = TestClock.START.plus(Duration.ofDays(9));
        engine.get(id).put("cancel_at", sooner.getEpochSecond());
        assertThat(theOnly().renews()).isFalse();
        assertThat(theOnly().paidUntil()).isEqualTo(sooner);
    }

    @Test
    void onePeriodThatTheStaffLetEndLaterEndsWithItsPeriod() {
        String id = engine.pay(stripe.open(order("ref-1", false)).id());
        engine.get(id).put("cancel_at", plusMonths(3).getEpochSecond());

        assertThat(theOnly().renews()).isFalse();
        assertThat(engine.get(id).get("cancel_at_period_end").asBoolean()).isTrue();
    }

    @Test
    void aRenewalThatIsAboutToBeChargedIsNotPaidYet() {
        String id = engine.subscribe(customer, monthly, "active");
        String invoice = engine.renew(id, "active", "draft");
        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(1));

        engine.get(invoice).put("status", "paid");

        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(2));
        assertThat(theOnly().periodStart()).isEqualTo(plusMonths(1));
    }

    @Test
    void renewalIsUnderWayWhileItsInvoiceIsADraftOrItsPaymentWithTheBank() {
        String id = engine.subscribe(customer, monthly, "active");
        assertThat(theOnly().renewalUnderWay()).isFalse();

        String invoice = engine.renew(id, "active", "draft");
        assertThat(theOnly().renewalUnderWay()).isTrue();

        engine.get(invoice).put("status", "open");
        engine.invoices.intent(id, "processing");
        assertThat(theOnly().renewalUnderWay()).isTrue();

        engine.invoices.confirm(id);
        assertThat(theOnly().renewalUnderWay()).isFalse();
        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(2));
    }

    @ParameterizedTest
    @CsvSource({
        "active, void",
        "active, uncollectible",
        "active, open",
        "past_due, open",
        "past_due, draft",
        "unpaid, draft"
    })
    void renewalThatFailedOrIsGivenUpIsNotUnderWay(String status, String invoice) {
        String id = engine.subscribe(customer, monthly, "active");
        engine.renew(id, status, invoice);

        assertThat(theOnly().renewalUnderWay()).isFalse();
    }

    @Test
    void draftThatIsNeverChargedIsNotUnderWay() {
        String id = engine.subscribe(customer, monthly, "active");
        engine.get(engine.renew(id, "active", "draft")).put("auto_advance", false);

        assertThat(theOnly().renewalUnderWay()).isFalse();
    }

    @Test
    void firstPaymentAndAChangeAreNoRenewalThatIsUnderWay() {
        String id = engine.subscribe(customer, monthly, "incomplete");
        engine.invoices.intent(id, "processing");
        assertThat(theOnly().renewalUnderWay()).isFalse();

        engine.invoices.confirm(id);
        engine.get(id).put("status", "active");
        engine.invoices.invoiceChange(id, "open");
        engine.invoices.intent(id, "processing");
        assertThat(theOnly().renewalUnderWay()).isFalse();
    }

    @Test
    void nobodyAsksForTheInvoicesOfWhatIsOver() {
        for (int i = 0; i < 3; i++) {
            engine.renew(engine.subscribe(customer, monthly, "active"), "canceled", "open");
        }

        theOnly();

        assertThat(fake.requests()).noneMatch(each -> each.path().equals("/v1/invoices"));
    }
}
