package com.rotki.portal.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestClock;
import com.rotki.portal.billing.BillingRefusedException;
import com.rotki.portal.billing.EngineData.EngineStatus;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A subscription at Stripe ends and goes on. */
class StripeEndingsTest extends StripeTest {

    private String id = "";

    @BeforeEach
    void subscribe() {
        id = engine.subscribe(customer, monthly, "active");
        clock.advance(Duration.ofDays(3));
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
        engine.invoices.chargeDrafts();

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
    @CsvSource({"false, active", "false, past_due", "true, active"})
    void whatIsOnItsWayFromTheBankIsNotLostByCancelling(boolean first, String status) {
        String invoice = first ? engine.get(id).get("latest_invoice").asString() : engine.renew(id, status, "open");
        engine.get(invoice).put("status", "open");
        engine.invoices.intent(id, "processing");

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
        engine.invoices.chargeDrafts();

        assertThat(engine.get(open).get("status").asString()).isEqualTo("void");
        assertThat(engine.get(draft).get("status").asString()).isEqualTo("draft");
    }

    @Test
    void whoseRenewalIsPaidKeepsItsPeriodIfAnotherInvoiceIsDue() {
        engine.invoices.invoiceChange(id, "open");
        engine.get(id).put("status", "past_due");

        stripe.cancel(id, null);

        assertThat(theOnly().status()).isEqualTo(EngineStatus.PAST_DUE);
        assertThat(theOnly().renews()).isFalse();
        assertThat(theOnly().paidUntil()).isEqualTo(plusMonths(1));
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
}
