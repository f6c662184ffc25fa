package com.rotki.portal.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestClock;
import com.rotki.portal.billing.BillingRefusedException;
import com.rotki.portal.billing.EngineData.ChangePreview;
import com.rotki.portal.billing.EngineData.EngineStatus;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A subscription at Stripe changes, ends and goes on. */
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
        assertThat(request.idempotencyKey()).startsWith("key-1-pm_");
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

        stripe.changeNow(id, higher, "key-1");

        assertThat(theOnly().priceId()).isEqualTo(higher);
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

    @Test
    void aChangeIsPlannedForTheEndOfThePeriod() {
        stripe.changeAtEnd(id, yearly, "key-1");

        assertThat(theOnly().priceId()).isEqualTo(monthly);
        assertThat(theOnly().nextPriceId()).isEqualTo(yearly);
        assertThat(theOnly().renews()).isTrue();
        String schedule = engine.get(id).get("schedule").asString();
        var request = fake.last("POST", "/v1/subscription_schedules/" + schedule);
        assertThat(request.parameters())
                .containsEntry("end_behavior", "release")
                .containsEntry("proration_behavior", "none")
                .containsEntry("phases[0][items][0][price]", monthly)
                .containsEntry(
                        "phases[0][end_date]", String.valueOf(plusMonths(1).getEpochSecond()))
                .containsEntry("phases[0][discounts][0][discount]", "di_1")
                .containsEntry("phases[1][items][0][price]", yearly)
                .containsEntry("phases[1][duration][interval]", "year");
    }

    @Test
    void aNewPlanReplacesTheOneBefore() {
        stripe.changeAtEnd(id, yearly, "key-1");
        stripe.changeAtEnd(id, higher, "key-2");

        assertThat(theOnly().nextPriceId()).isEqualTo(higher);
    }

    @Test
    void aChangeThatWasTakenBackIsPlannedAgainAtOnce() {
        stripe.changeAtEnd(id, yearly, "key-1");
        stripe.dropPlannedChange(id);

        stripe.changeAtEnd(id, yearly, "key-1");

        assertThat(theOnly().nextPriceId()).isEqualTo(yearly);
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
        engine.invoiceChange(id, "open");
        engine.get(id).put("status", "past_due");
        refused(BillingRefusedException.PAY_FIRST, () -> stripe.changeNow(id, higher, "key-1"));

        String second = engine.subscribe(customer, monthly, "incomplete");
        refused(BillingRefusedException.UNDER_WAY, () -> stripe.changeNow(second, higher, "key-2"));
    }

    @Test
    void aPlannedChangeIsDropped() {
        stripe.changeAtEnd(id, yearly, "key-1");
        stripe.dropPlannedChange(id);
        stripe.dropPlannedChange(id);

        assertThat(theOnly().nextPriceId()).isNull();
        assertThat(theOnly().renews()).isTrue();
    }

    @Test
    void itIsCancelledAndResumedUntilTheEnd() {
        stripe.cancel(id, "too dear");
        assertThat(theOnly().renews()).isFalse();
        assertThat(theOnly().status()).isEqualTo(EngineStatus.ACTIVE);
        assertThat(fake.last("POST", "/v1/subscriptions/" + id).get("cancellation_details[comment]"))
                .isEqualTo("too dear");

        stripe.resume(id);
        stripe.resume(id);
        assertThat(theOnly().renews()).isTrue();
    }

    @Test
    void cancellingDropsAPlannedChange() {
        stripe.changeAtEnd(id, yearly, "key-1");

        stripe.cancel(id, null);

        assertThat(theOnly().renews()).isFalse();
        assertThat(theOnly().nextPriceId()).isNull();
    }

    @Test
    void anEndThatTheStaffSetAtStripeIsResumedToo() {
        stripe.changeAtEnd(id, yearly, "key-1");
        engine.get(id).put("cancel_at", plusMonths(1).getEpochSecond());
        assertThat(theOnly().renews()).isFalse();

        stripe.resume(id);

        assertThat(theOnly().renews()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"incomplete", "past_due", "unpaid"})
    void whatIsNotPaidEndsAtOnceAndCannotBePaidAnyMore(String status) {
        engine.renew(id, status, "open");
        assertThat(stripe.payPage(customer)).isPresent();

        stripe.cancel(id, null);

        assertThat(theOnly().status()).isEqualTo(EngineStatus.ENDED);
        assertThat(theOnly().paidUntil()).isEqualTo(TestClock.START.plus(Duration.ofDays(3)));
        assertThat(stripe.payPage(customer)).isEmpty();
    }

    @Test
    void whatIsCancelledBeforeItsRenewalIsChargedIsNotCharged() {
        engine.renew(id, "active", "draft");

        stripe.cancel(id, null);
        engine.chargeDrafts();

        assertThat(theOnly().status()).isEqualTo(EngineStatus.ENDED);
        assertThat(stripe.payments(customer)).hasSize(1);
    }

    /** Wherever Stripe falls silent, nothing is granted that was not paid. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aCancellationThatIsInterruptedGrantsNothing(int good) {
        String open = engine.renew(id, "past_due", "open");
        fake.failAfter(good, 500, "{}");

        refused(BillingRefusedException.UNAVAILABLE, () -> stripe.cancel(id, null));

        assertThat(theOnly().paidUntil()).isBeforeOrEqualTo(plusMonths(1));
        assertThat(engine.get(open).get("status").asString()).isEqualTo("open");
        stripe.cancel(id, null);
        assertThat(theOnly().status()).isEqualTo(EngineStatus.ENDED);
        assertThat(engine.get(open).get("status").asString()).isEqualTo("void");
    }

    @ParameterizedTest
    @CsvSource({"false, active, renewal", "false, past_due, renewal", "true, active, first payment"})
    void whatIsOnItsWayFromTheBankIsNotLostByCancelling(boolean first, String status) {
        String invoice = first ? engine.get(id).get("latest_invoice").asString() : engine.renew(id, status, "open");
        engine.get(invoice).put("status", "open");
        engine.intent(id, "processing");

        stripe.cancel(id, null);
        assertThat(theOnly().renews()).isFalse();
        assertThat(theOnly().status()).isNotEqualTo(EngineStatus.ENDED);
        assertThat(engine.get(invoice).get("status").asString()).isEqualTo("open");

        engine.get(invoice).put("status", "paid");
        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(first ? 1 : 2));
    }

    @Test
    void cancellingWhatIsOverDropsWhatIsStillOpen() {
        String open = engine.renew(id, "canceled", "open");
        String draft = engine.renew(id, "canceled", "draft");

        stripe.cancel(id, null);
        engine.chargeDrafts();

        assertThat(engine.get(open).get("status").asString()).isEqualTo("void");
        assertThat(engine.get(draft).get("status").asString()).isEqualTo("draft");
    }

    @Test
    void whoseRenewalIsPaidKeepsItsPeriodIfAnotherInvoiceIsDue() {
        engine.invoiceChange(id, "open");
        engine.get(id).put("status", "past_due");

        stripe.cancel(id, null);

        assertThat(theOnly().status()).isEqualTo(EngineStatus.PAST_DUE);
        assertThat(theOnly().renews()).isFalse();
        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(1));
    }

    @Test
    void anEndMonthsAheadIsNotLostInAPlannedChange() {
        engine.get(id).put("cancel_at", plusMonths(3).getEpochSecond());

        refused(BillingRefusedException.NO_SUCH_CHANGE, () -> stripe.changeAtEnd(id, yearly, "key-1"));
        assertThat(stripe.preview(id, higher).next()).isEqualTo(2_500);
    }

    @Test
    void whatEndsHasNoNextPeriod() {
        stripe.cancel(id, null);

        refused(BillingRefusedException.NO_SUCH_CHANGE, () -> stripe.changeAtEnd(id, yearly, "key-1"));
    }

    @Test
    void onePeriodIsNeverResumed() {
        String once = engine.pay(stripe.open(order("ref-1", false)).id());
        stripe.subscriptions(customer);

        refused(BillingRefusedException.NO_SUCH_CHANGE, () -> stripe.resume(once));
        assertThat(engine.get(once).get("cancel_at_period_end").asBoolean()).isTrue();
    }

    @Test
    void whatIsOverStaysOver() {
        stripe.endAndRefund(id);

        stripe.cancel(id, null);
        refused(BillingRefusedException.NO_SUCH_CHANGE, () -> stripe.resume(id));
    }

    @Test
    void aSecondSubscriptionEndsAndIsGivenBackOnce() {
        stripe.changeAtEnd(id, yearly, "key-1");
        stripe.endAndRefund(id);
        stripe.endAndRefund(id);

        assertThat(theOnly().status()).isEqualTo(EngineStatus.ENDED);
        assertThat(engine.refunded()).hasSize(1);
        assertThat(fake.last("POST", "/v1/refunds").idempotencyKey()).startsWith("refund-pi_");
    }

    @Test
    void whatWasGivenBackByHandIsNotGivenBackAgain() {
        String intent = engine.refundByHand(id);

        stripe.endAndRefund(id);

        assertThat(engine.refunded()).containsExactly(intent);
        assertThat(theOnly().status()).isEqualTo(EngineStatus.ENDED);
    }

    @Test
    void aSecondSubscriptionThatIsNotPaidCannotBePaidAnyMore() {
        String second = engine.subscribe(customer, yearly, "incomplete");

        stripe.endAndRefund(second);

        assertThat(engine.refunded()).isEmpty();
        assertThat(stripe.payPage(customer)).isEmpty();
        assertThat(theOnly().id()).isEqualTo(id);
    }

    @Test
    void aRefundThatFailsIsMadeUpForWithTheNextCall() {
        fake.failAfter(2, 500, "{}");
        refused(BillingRefusedException.UNAVAILABLE, () -> stripe.endAndRefund(id));
        assertThat(theOnly().status()).isEqualTo(EngineStatus.ACTIVE);

        stripe.endAndRefund(id);

        assertThat(engine.refunded()).hasSize(1);
        assertThat(theOnly().status()).isEqualTo(EngineStatus.ENDED);
    }
}
