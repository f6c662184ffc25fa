package com.rotki.portal.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestClock;
import com.rotki.portal.billing.BillingRefusedException;
import com.rotki.portal.billing.EngineData.EngineStatus;
import com.rotki.portal.billing.EngineData.EngineSubscription;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Stripe says about subscriptions, in the portal's words. */
class StripeSubscriptionsTest extends StripeTest {

    @Test
    void aPaidCheckoutIsAnActiveSubscription() {
        String id = engine.pay(stripe.open(order("ref-1", true)).id());

        assertThat(theOnly())
                .isEqualTo(new EngineSubscription(
                        id,
                        monthly,
                        EngineStatus.ACTIVE,
                        TestClock.START,
                        TestClock.START,
                        plusMonths(1),
                        true,
                        false,
                        null,
                        "Visa •••• 4242",
                        false));
    }

    @ParameterizedTest
    @CsvSource({
        "incomplete, PENDING",
        "incomplete_expired, ENDED",
        "trialing, ACTIVE",
        "active, ACTIVE",
        "past_due, PAST_DUE",
        "unpaid, PAST_DUE",
        "canceled, ENDED",
        "paused, PENDING"
    })
    void eachStatusOfStripeHasAMeaning(String status, EngineStatus meaning) {
        engine.subscribe(customer, monthly, status);

        assertThat(theOnly().status()).isEqualTo(meaning);
    }

    @Test
    void aStatusThatNobodyKnowsIsRefused() {
        engine.subscribe(customer, monthly, "brand_new");

        refused(BillingRefusedException.UNAVAILABLE, () -> stripe.subscriptions(customer));
    }

    @Test
    void aSubscriptionOfTwoPricesIsRefused() {
        String id = engine.subscribe(customer, monthly, "active");
        engine.get(id)
                .withArray("/items/data")
                .add(FakeStripeSubscriptions.item(engine.get(id)).deepCopy());

        refused(BillingRefusedException.UNAVAILABLE, () -> stripe.subscriptions(customer));
    }

    @Test
    void aPaymentThatWaitsForItsOwnerSaysSo() {
        String id = engine.subscribe(customer, monthly, "incomplete");
        assertThat(theOnly().needsAction()).isFalse();

        engine.invoices.needsConfirmation(id);

        assertThat(theOnly().needsAction()).isTrue();
    }

    @Test
    void onePeriodDoesNotRenewFromTheFirstLookOn() {
        String id = engine.pay(stripe.open(order("ref-1", false)).id());

        EngineSubscription first = theOnly();
        theOnly();

        assertThat(first.onePeriod()).isTrue();
        assertThat(first.renews()).isFalse();
        assertThat(engine.get(id).get("cancel_at_period_end").asBoolean()).isTrue();
        assertThat(fake.requests().stream().filter(each -> each.path().equals("/v1/subscriptions/" + id)))
                .hasSize(1);
    }

    @Test
    void onePeriodIsNotBelievedToEndIfStripeCannotBeTold() {
        engine.pay(stripe.open(order("ref-1", false)).id());
        fake.failAfter(1, 500, "{}");

        refused(BillingRefusedException.UNAVAILABLE, () -> stripe.subscriptions(customer));
        assertThat(theOnly().renews()).isFalse();
    }

    @Test
    void theCardOfTheCustomerPaysNextOnceThereIsOne() {
        String id = engine.subscribe(customer, monthly, "active");
        clock.advance(Duration.ofMinutes(1));
        engine.get(customer).putObject("invoice_settings").put("default_payment_method", engine.method("amex", "0005"));

        assertThat(theOnly().paymentMethod()).isEqualTo("American Express •••• 0005");
        assertThat(engine.get(id).get("default_payment_method").isNull()).isTrue();
    }

    @Test
    void theCardThatBoughtThePlanPaysUntilTheCustomerHasANewerOne() {
        engine.get(customer).putObject("invoice_settings").put("default_payment_method", engine.method("amex", "0005"));
        clock.advance(Duration.ofMinutes(1));
        String id = engine.subscribe(customer, monthly, "active");

        assertThat(theOnly().paymentMethod()).isEqualTo("Visa •••• 4242");
        assertThat(engine.get(id).get("default_payment_method").isNull()).isFalse();
    }

    @Test
    void theOldestComesFirstAndWhatIsOverIsLeftOut() {
        engine.subscribe(customer, monthly, "canceled");
        String first = engine.subscribe(customer, monthly, "active");
        clock.advance(Duration.ofMinutes(1));
        String second = engine.subscribe(customer, yearly, "active");
        engine.subscribe(
                stripe.customer(new com.rotki.portal.platform.AccountId(java.util.UUID.randomUUID()), EMAIL),
                yearly,
                "active");

        assertThat(stripe.subscriptions(customer))
                .extracting(EngineSubscription::id)
                .containsExactly(first, second);
    }

    @Test
    void whereAllAreOverTheLastOneStays() {
        engine.get(engine.subscribe(customer, monthly, "canceled"))
                .put("ended_at", TestClock.START.getEpochSecond() + 60);
        String last = engine.subscribe(customer, yearly, "canceled");
        engine.get(last).put("ended_at", TestClock.START.getEpochSecond() + 3600);

        assertThat(theOnly().id()).isEqualTo(last);
        assertThat(theOnly().paidUntil()).isEqualTo(TestClock.START.plusSeconds(3600));
        assertThat(theOnly().renews()).isFalse();
    }

    @Test
    void aCustomerWithoutASubscriptionHasNone() {
        assertThat(stripe.subscriptions(customer)).isEmpty();
    }
}
