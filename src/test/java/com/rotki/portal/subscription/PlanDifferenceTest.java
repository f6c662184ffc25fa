package com.rotki.portal.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.subscription.PaidPlan.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan becomes another one: where it ends, and what its owner hears. Days are counted from now. */
class PlanDifferenceTest {

    private static final Instant NOW = Instant.parse("2026-05-04T00:00:00Z");

    private final AccountId account = AccountId.newId();

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, PENDING 30, ''",
                "none, OVER 0, ''",
                "none, RENEWING 30, PLAN_BOUGHT",
                "none, ENDING 30, PLAN_BOUGHT PLAN_CANCELLED",
                "none, PAST_DUE -1, PLAN_BOUGHT PAYMENT_FAILED",
                "PENDING 30, RENEWING 30, PLAN_BOUGHT",
                "PENDING 30, OVER 0, ''",
                "OVER -3, RENEWING 30, PLAN_BOUGHT",
                "RENEWING 1, RENEWING 31, PLAN_RENEWED",
                "RENEWING 1, ENDING 1, PLAN_CANCELLED",
                "ENDING 1, RENEWING 1, PLAN_RESUMED",
                "ENDING 1, RENEWING 31, PLAN_RENEWED PLAN_RESUMED",
                "ENDING -1, RENEWING 30, PLAN_BOUGHT",
                "RENEWING -1, PAST_DUE -1, PAYMENT_FAILED",
                "PAST_DUE -1, RENEWING 29, PAYMENT_RECOVERED PLAN_RENEWED",
                "PAST_DUE -9, RENEWING 21, PAYMENT_RECOVERED PLAN_RENEWED",
                "PAST_DUE -1, PAST_DUE -1, ''",
                "PAST_DUE -1, OVER -1, PLAN_ENDED",
                "RENEWING 10, OVER 0, PLAN_ENDED",
                "ENDING 1, OVER 0, PLAN_ENDED",
                "RENEWING 10, ENDING -1, PLAN_ENDED",
                "RENEWING 10, PENDING 30, ''"
            })
    void itsOwnerHearsOfEachDifference(@Nullable String before, String after, String kinds) {
        assertThat(kinds(before == null ? null : state(plan("basic", before)), state(plan("basic", after))))
                .isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource({
        "RENEWING -9, RENEWING 30, PLAN_BOUGHT",
        "PAST_DUE -9, RENEWING 30, PLAN_BOUGHT",
        "PAST_DUE -9, ENDING 30, PLAN_BOUGHT PLAN_CANCELLED",
        "PAST_DUE -9, PAST_DUE -9, ''",
        "PAST_DUE -9, PENDING 30, ''",
        "PAST_DUE -1, RENEWING 30, PAYMENT_RECOVERED PLAN_RENEWED",
        "RENEWING 9, RENEWING 30, PLAN_RENEWED"
    })
    void anotherPurchaseAfterAPlanThatIsOverIsToldAsBought(String before, String after, String kinds) {
        assertThat(kinds(state(plan("basic", before)), state(plan("basic", after)), true))
                .isEqualTo(kinds);
        assertThat(kinds(state(plan("advanced", before)), state(plan("basic", after)), true))
                .doesNotContain(kinds.startsWith("PLAN_BOUGHT") ? "PLAN_CHANGED" : "PLAN_BOUGHT");
    }

    @Test
    void nobodyHearsOfARenewalThatIsUnderWayBeforeItsPaymentIsThereOrFailed() {
        PaidPlan charged =
                new PaidPlan("basic", BillingCycle.MONTHLY, Standing.RENEWING, day(-31), day(-1), false, true);

        assertThat(kinds(state(plan("basic", "RENEWING -1")), state(charged))).isEmpty();
        assertThat(kinds(state(plan("basic", "PAST_DUE -1")), state(charged))).isEmpty();
        assertThat(kinds(state(charged), state(plan("basic", "RENEWING 29")))).isEqualTo("PLAN_RENEWED");
        assertThat(kinds(state(charged), state(plan("basic", "PAST_DUE -1")))).isEqualTo("PAYMENT_FAILED");
    }

    @Test
    void changeWithinAPeriodIsNoRenewal() {
        PlanState before = state(plan("basic", "RENEWING 10"));

        assertThat(kinds(before, state(plan("advanced", "RENEWING 10")))).isEqualTo("PLAN_CHANGED");
        assertThat(kinds(before, state(plan("advanced", "RENEWING 30")))).isEqualTo("PLAN_CHANGED");
        assertThat(kinds(before, state(plan("advanced", "RENEWING 40")))).isEqualTo("PLAN_RENEWED PLAN_CHANGED");
    }

    @Test
    void planThatIsPaidOnceIsBoughtAndNotCancelled() {
        PaidPlan once = new PaidPlan("basic", BillingCycle.MONTHLY, Standing.ENDING, day(-10), day(20), true);
        PaidPlan again = new PaidPlan("basic", BillingCycle.MONTHLY, Standing.ENDING, day(20), day(50), true);

        assertThat(kinds(null, state(once))).isEqualTo("PLAN_BOUGHT");
        assertThat(kinds(state(once), state(again))).isEqualTo("PLAN_BOUGHT");
        assertThat(kinds(state(once), state(plan("basic", "RENEWING 50")))).isEqualTo("PLAN_BOUGHT");
    }

    @Test
    void renewalOfAPlanThatIsPaidOnceIsTurnedOnAndOffWithinItsPeriod() {
        PaidPlan once = new PaidPlan("basic", BillingCycle.MONTHLY, Standing.ENDING, day(-10), day(20), true);
        PlanState renewing = state(plan("basic", "RENEWING 20"));

        assertThat(kinds(state(once), renewing)).isEqualTo("PLAN_RESUMED");
        assertThat(kinds(renewing, state(once))).isEqualTo("PLAN_CANCELLED");
    }

    @Test
    void whoKnowsThatItIsOverIsNotToldAgain() {
        PlanState before = state(plan("basic", "ENDING -1"));
        PlanState after = state(plan("basic", "OVER -1"));

        assertThat(new PlanDifference(account, before, after, false, true, NOW, PlanAskers.NOBODY).events())
                .isEmpty();
        assertThat(new PlanDifference(account, before, after, false, false, NOW, PlanAskers.NOBODY).events())
                .hasSize(1);
    }

    @Property(seed = "20261128", tries = 1000)
    void theLastOneThatIsPutCounts(@ForAll("plans") List<PaidPlan> puts) {
        PaidPlan last = puts.getLast();
        Subscription subscription = new Subscription(account, new Tier(), puts.getFirst(), NOW);

        puts.forEach(plan -> {
            subscription.put(new Tier(), plan, NOW);
            subscription.put(new Tier(), plan, NOW);
        });

        assertThat(subscription.state()).isEqualTo(new Subscription(account, new Tier(), last, NOW).state());
        assertThat(subscription.periodStart()).isBefore(subscription.periodEnd());
        assertThat(new PlanDifference(
                                account,
                                subscription.state(),
                                subscription.state(),
                                false,
                                false,
                                NOW,
                                PlanAskers.NOBODY)
                        .events())
                .isEmpty();
    }

    @Provide
    Arbitrary<List<PaidPlan>> plans() {
        Arbitrary<Instant> days = Arbitraries.integers().between(-400, 400).map(PlanDifferenceTest::day);
        return Combinators.combine(
                        Arbitraries.of(BillingCycle.class),
                        Arbitraries.of(Standing.class),
                        days,
                        days,
                        Arbitraries.of(true, false))
                .as((cycle, standing, start, end, once) -> new PaidPlan("basic", cycle, standing, start, end, once))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private String kinds(@Nullable PlanState before, PlanState after) {
        return kinds(before, after, false);
    }

    private String kinds(@Nullable PlanState before, PlanState after, boolean anew) {
        return String.join(
                " ",
                new PlanDifference(account, before, after, anew, false, NOW, PlanAskers.NOBODY)
                        .events().stream()
                                .map(AccountEvent::kind)
                                .map(EventKind::name)
                                .toList());
    }

    private static PaidPlan plan(String tier, String standingAndDay) {
        int space = standingAndDay.indexOf(' ');
        int until = Integer.parseInt(standingAndDay.substring(space + 1));
        return new PaidPlan(
                tier,
                BillingCycle.MONTHLY,
                Standing.valueOf(standingAndDay.substring(0, space)),
                day(until - 30),
                day(until),
                false);
    }

    private static PlanState state(PaidPlan plan) {
        return new PlanState(
                plan.tierCode(),
                plan.cycle(),
                plan.status(),
                plan.periodStart(),
                plan.paidUntil(),
                plan.onePeriod(),
                plan.renewalUnderWay());
    }

    private static Instant day(int day) {
        return NOW.plus(Duration.ofDays(day));
    }
}
