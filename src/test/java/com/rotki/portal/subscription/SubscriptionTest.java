package com.rotki.portal.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.platform.AccountId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private static final Instant START = Instant.parse("2026-05-04T00:00:00Z");
    private static final Instant END = START.plus(Duration.ofDays(30));
    private static final Instant WITHIN = START.plus(Duration.ofDays(3));
    private static final Instant IN_GRACE = END.plus(Duration.ofDays(3));
    private static final Instant LONG_OVER = END.plus(Duration.ofDays(60));

    private final Subscription subscription =
            new Subscription(AccountId.newId(), new Tier(), BillingCycle.MONTHLY, START, START, END);

    @Test
    void orderWaitsForItsPayment() {
        assertThat(statusAt(WITHIN)).isEqualTo(SubscriptionStatus.PENDING);
    }

    @Test
    void paymentStartsThePeriodItCovers() {
        subscription.paid(WITHIN, WITHIN.plus(Duration.ofDays(365)));

        assertThat(statusAt(LONG_OVER)).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void cancelledOneWorksUntilThePaidPeriodEnds() {
        subscription.paid(START, END);

        subscription.cancel(WITHIN);

        assertThat(statusAt(WITHIN)).isEqualTo(SubscriptionStatus.CANCELLED);
        assertThat(statusAt(END)).isEqualTo(SubscriptionStatus.EXPIRED);
    }

    @Test
    void cancellingTwiceChangesNothing() {
        subscription.paid(START, END);
        subscription.cancel(WITHIN);

        subscription.cancel(WITHIN);

        assertThat(statusAt(WITHIN)).isEqualTo(SubscriptionStatus.CANCELLED);
    }

    @Test
    void missedRenewalIsPastDueThroughTheGrace() {
        subscription.paid(START, END);

        assertThat(statusAt(IN_GRACE)).isEqualTo(SubscriptionStatus.PAST_DUE);
        assertThat(statusAt(END.plus(SubscriptionTerm.GRACE))).isEqualTo(SubscriptionStatus.EXPIRED);
    }

    @Test
    void latePaymentMakesItActiveAgain() {
        subscription.paid(START, END);

        subscription.paid(LONG_OVER, LONG_OVER.plus(Duration.ofDays(30)));

        assertThat(statusAt(LONG_OVER)).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void unpaidOrderCannotBeCancelled() {
        assertThatThrownBy(() -> subscription.cancel(WITHIN))
                .isInstanceOfSatisfying(
                        SubscriptionInactiveException.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(SubscriptionStatus.PENDING));
    }

    @Test
    void endedOneCannotBeCancelled() {
        subscription.paid(START, END);

        assertThatThrownBy(() -> subscription.cancel(LONG_OVER)).isInstanceOf(SubscriptionInactiveException.class);
        assertThat(statusAt(LONG_OVER)).isEqualTo(SubscriptionStatus.EXPIRED);
    }

    @Test
    void cancellingInTheDaysOfGraceEndsItAtOnce() {
        subscription.paid(START, END);

        subscription.cancel(IN_GRACE);

        assertThat(statusAt(IN_GRACE)).isEqualTo(SubscriptionStatus.EXPIRED);
    }

    private SubscriptionStatus statusAt(Instant now) {
        return subscription.term().statusAt(now);
    }
}
