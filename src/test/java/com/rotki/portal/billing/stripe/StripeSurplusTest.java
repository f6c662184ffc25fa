package com.rotki.portal.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.billing.BillingRefusedException;
import com.rotki.portal.billing.EngineData.EngineStatus;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second subscription of the same customer ends and is given back. */
class StripeSurplusTest extends StripeTest {

    private String id = "";

    @BeforeEach
    void subscribe() {
        id = engine.subscribe(customer, monthly, "active");
        clock.advance(Duration.ofDays(3));
    }

    @Test
    void aSecondSubscriptionEndsAndIsGivenBackOnce() {
        stripe.changeAtEnd(id, yearly, "key-1");
        stripe.endAndRefund(id);
        stripe.endAndRefund(id);

        assertThat(theOnly().status()).isEqualTo(EngineStatus.ENDED);
        assertThat(engine.invoices.refunded()).hasSize(1);
        assertThat(fake.last("POST", "/v1/refunds").idempotencyKey()).startsWith("refund-pi_");
    }

    @Test
    void whatWasGivenBackByHandIsNotGivenBackAgain() {
        String intent = engine.invoices.refundByHand(id);

        stripe.endAndRefund(id);

        assertThat(engine.invoices.refunded()).containsExactly(intent);
        assertThat(theOnly().status()).isEqualTo(EngineStatus.ENDED);
    }

    @Test
    void aSecondSubscriptionThatIsNotPaidCannotBePaidAnyMore() {
        String second = engine.subscribe(customer, yearly, "incomplete");

        stripe.endAndRefund(second);

        assertThat(engine.invoices.refunded()).isEmpty();
        assertThat(stripe.payPage(customer)).isEmpty();
        assertThat(theOnly().id()).isEqualTo(id);
    }

    /** What is over is not called again, so it is over last. */
    @ParameterizedTest
    @CsvSource({"incomplete, 1", "incomplete, 2", "incomplete, 3", "past_due, 1", "past_due, 3", "past_due, 4"})
    void aSecondSubscriptionThatIsInterruptedIsCalledAgainOrCannotBePaid(String status, int good) {
        String second = engine.subscribe(customer, yearly, status);
        String open = status.equals("incomplete")
                ? engine.get(second).get("latest_invoice").asString()
                : engine.renew(second, status, "open");
        fake.failAfter(good, 500, "{}");
        refused(BillingRefusedException.UNAVAILABLE, () -> stripe.endAndRefund(second));

        if (stripe.subscriptions(customer).size() == 2) {
            stripe.endAndRefund(second);
        }

        assertThat(theOnly().id()).isEqualTo(id);
        assertThat(engine.get(open).get("status").asString()).isEqualTo("void");
    }

    @Test
    void aSecondSubscriptionWhosePaymentIsUnderWayIsWaitedFor() {
        String second = engine.subscribe(customer, yearly, "active");
        String invoice = engine.get(second).get("latest_invoice").asString();
        engine.get(invoice).put("status", "open");
        engine.invoices.intent(second, "processing");

        refused(BillingRefusedException.UNDER_WAY, () -> stripe.endAndRefund(second));
        assertThat(engine.get(second).get("status").asString()).isEqualTo("active");

        engine.invoices.confirm(second);
        stripe.endAndRefund(second);
        assertThat(engine.invoices.refunded()).hasSize(1);
        assertThat(theOnly().id()).isEqualTo(id);
    }

    @Test
    void aRefundThatFailsIsMadeUpForWithTheNextCall() {
        fake.failAfter(2, 500, "{}");
        refused(BillingRefusedException.UNAVAILABLE, () -> stripe.endAndRefund(id));
        assertThat(theOnly().status()).isEqualTo(EngineStatus.ACTIVE);

        stripe.endAndRefund(id);

        assertThat(engine.invoices.refunded()).hasSize(1);
        assertThat(theOnly().status()).isEqualTo(EngineStatus.ENDED);
    }
}
