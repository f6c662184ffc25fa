package com.rotki.portal.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.billing.BillingRefusedException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change is planned for the end of the period. */
class StripeSchedulesTest extends StripeTest {

    private String id = "";

    @BeforeEach
    void subscribe() {
        id = engine.subscribe(customer, monthly, "active");
        clock.advance(Duration.ofDays(3));
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

    @Test
    void aPlannedChangeIsDropped() {
        stripe.changeAtEnd(id, yearly, "key-1");
        stripe.dropPlannedChange(id);
        stripe.dropPlannedChange(id);

        assertThat(theOnly().nextPriceId()).isNull();
        assertThat(theOnly().renews()).isTrue();
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
}
