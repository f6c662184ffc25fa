package com.rotki.portal.subscription;

import static com.rotki.portal.subscription.SubscriptionStatus.ACTIVE;
import static com.rotki.portal.subscription.SubscriptionStatus.CANCELLED;
import static com.rotki.portal.subscription.SubscriptionStatus.EXPIRED;
import static com.rotki.portal.subscription.SubscriptionStatus.GRANTED;
import static com.rotki.portal.subscription.SubscriptionStatus.PAST_DUE;
import static com.rotki.portal.subscription.SubscriptionStatus.PENDING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SubscriptionTermTest {

    private static final Instant PERIOD_END = Instant.parse("2026-05-04T00:00:00Z");
    private static final Instant GRACE_END = PERIOD_END.plus(SubscriptionTerm.GRACE);
    private static final Duration MOMENT = Duration.ofNanos(1);

    /** The end of a period and of the grace is exclusive: in that very moment it is over. */
    @ParameterizedTest
    @CsvSource({
        "PENDING,   PENDING,   PENDING,  PENDING,  PENDING",
        "ACTIVE,    ACTIVE,    PAST_DUE, PAST_DUE, EXPIRED",
        "GRANTED,   GRANTED,   EXPIRED,  EXPIRED,  EXPIRED",
        "CANCELLED, CANCELLED, EXPIRED,  EXPIRED,  EXPIRED",
        "PAST_DUE,  PAST_DUE,  PAST_DUE, PAST_DUE, EXPIRED",
        "EXPIRED,   EXPIRED,   EXPIRED,  EXPIRED,  EXPIRED"
    })
    void clockTellsWhatNobodyRecorded(
            SubscriptionStatus recorded,
            SubscriptionStatus beforePeriodEnd,
            SubscriptionStatus atPeriodEnd,
            SubscriptionStatus beforeGraceEnd,
            SubscriptionStatus atGraceEnd) {
        var term = new SubscriptionTerm(recorded, PERIOD_END);

        assertThat(term.statusAt(PERIOD_END.minus(MOMENT))).isEqualTo(beforePeriodEnd);
        assertThat(term.statusAt(PERIOD_END)).isEqualTo(atPeriodEnd);
        assertThat(term.statusAt(GRACE_END.minus(MOMENT))).isEqualTo(beforeGraceEnd);
        assertThat(term.statusAt(GRACE_END)).isEqualTo(atGraceEnd);
    }

    @Test
    void renewalThatIsUnderWayIsNotPastDueUntilTheGraceIsOver() {
        var term = new SubscriptionTerm(ACTIVE, PERIOD_END, null, true);

        assertThat(term.isRenewalUnderWayAt(PERIOD_END.minus(MOMENT))).isFalse();
        assertThat(term.statusAt(PERIOD_END)).isEqualTo(ACTIVE);
        assertThat(term.statusAt(GRACE_END.minus(MOMENT))).isEqualTo(ACTIVE);
        assertThat(term.isRenewalUnderWayAt(GRACE_END.minus(MOMENT))).isTrue();
        assertThat(term.statusAt(GRACE_END)).isEqualTo(EXPIRED);
        assertThat(term.isRenewalUnderWayAt(GRACE_END)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ACTIVE"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyARenewalCanBeUnderWay(SubscriptionStatus recorded) {
        assertThat(new SubscriptionTerm(recorded, PERIOD_END, null, true).statusAt(PERIOD_END))
                .isEqualTo(new SubscriptionTerm(recorded, PERIOD_END).statusAt(PERIOD_END));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "PAST_DUE"})
    void unpaidRenewalWorksThroughTheGrace(SubscriptionStatus recorded) {
        assertThat(new SubscriptionTerm(recorded, PERIOD_END).worksUntil()).isEqualTo(GRACE_END);
    }

    @ParameterizedTest
    @EnumSource(names = {"PENDING", "CANCELLED", "GRANTED", "EXPIRED"})
    void subscriptionThatDoesNotRenewHasNoGrace(SubscriptionStatus recorded) {
        assertThat(new SubscriptionTerm(recorded, PERIOD_END).worksUntil()).isEqualTo(PERIOD_END);
    }

    /** What the page announces as the end is the end: no status works later, none that works stops earlier. */
    @ParameterizedTest
    @EnumSource
    void premiumStopsExactlyWhenItWasAnnounced(SubscriptionStatus recorded) {
        var term = new SubscriptionTerm(recorded, PERIOD_END);

        boolean works = recorded == ACTIVE || recorded == CANCELLED || recorded == GRANTED || recorded == PAST_DUE;
        assertThat(term.statusAt(term.worksUntil().minus(MOMENT)).entitled()).isEqualTo(works);
        assertThat(term.statusAt(term.worksUntil()).entitled()).isFalse();
        assertThat(PENDING.entitled() || EXPIRED.entitled()).isFalse();
    }
}
