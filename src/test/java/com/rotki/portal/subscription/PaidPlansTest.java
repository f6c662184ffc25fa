package com.rotki.portal.subscription;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.PaidPlan.Standing;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The billing engine says what an account pays for. */
@DatabaseTest
class PaidPlansTest {

    @Autowired
    private PaidPlans plans;

    @Autowired
    private PlanGrantAdministration grants;

    @Autowired
    private SubscriptionAdministration administration;

    @Autowired
    private AccountEntitlements entitlements;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void somebodyWithoutAPlan() {
        owner = accounts.account(Role.SUBSCRIBER);
        accounts.signInStaff(Role.ADMIN);
    }

    @Test
    void firstPaymentMakesThePlanWork() {
        PaidPlan bought = plan(Standing.RENEWING, 30);

        assertThat(put(bought)).isTrue();
        assertThat(put(bought)).isFalse();

        assertThat(entitlements.of(owner).active()).isTrue();
        assertThat(overview().status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(overview().billingCycle()).isEqualTo(BillingCycle.MONTHLY);
        assertThat(overview().periodEnd()).isEqualTo(bought.paidUntil());
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING,30,false,PENDING",
        "RENEWING,30,false,ACTIVE",
        "RENEWING,30,true,CANCELLED",
        "ENDING,30,false,CANCELLED",
        "ENDING,-1,false,EXPIRED",
        "PAST_DUE,-1,false,PAST_DUE",
        "PAST_DUE,-8,false,EXPIRED",
        "PAST_DUE,-1,true,EXPIRED",
        "OVER,0,false,EXPIRED"
    })
    void itStandsWhereTheEngineSays(Standing standing, int days, boolean onePeriod, SubscriptionStatus status) {
        Instant until = clock.instant().plus(Duration.ofDays(days));
        put(new PaidPlan("basic", BillingCycle.MONTHLY, standing, until.minus(Duration.ofDays(30)), until, onePeriod));

        assertThat(overview().status()).isEqualTo(status);
        assertThat(overview().onePeriod()).isEqualTo(onePeriod);
    }

    /** The account had a plan before: its date is not that of the order. */
    @Test
    void orderHasTheDateOfItsOwn() {
        put(plan(Standing.RENEWING, 30));
        Instant first = clock.instant();
        clock.advance(Duration.ofDays(40));
        put(plan(Standing.OVER, 0));
        assertThat(overview().createdAt()).isEqualTo(first);

        Instant ordered = clock.instant();
        put(plan(Standing.PENDING, 30));
        clock.advance(Duration.ofDays(2));
        put(plan(Standing.PENDING, 29));
        assertThat(overview().createdAt()).isEqualTo(ordered);

        clock.advance(Duration.ofDays(1));
        put(plan(Standing.OVER, 0));
        clock.advance(Duration.ofDays(1));
        put(plan(Standing.PENDING, 30));
        assertThat(overview().createdAt()).isEqualTo(clock.instant());
    }

    @Test
    void periodThatIsUndoneAtOnceIsKeptAsAMoment() {
        Instant now = clock.instant();

        put(new PaidPlan("basic", BillingCycle.MONTHLY, Standing.OVER, now, now, false));

        assertThat(overview().status()).isEqualTo(SubscriptionStatus.EXPIRED);
        assertThat(overview().periodStart()).isBefore(overview().periodEnd());
    }

    @Test
    void suspensionStaysWhateverIsPaid() {
        put(plan(Standing.RENEWING, 30));
        administration.suspend(owner, "Chargeback");

        put(plan(Standing.RENEWING, 60));

        assertThat(overview().status()).isEqualTo(SubscriptionStatus.SUSPENDED);
        assertThat(overview().unsuspended()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThatThrownBy(() -> requireBuyable(owner)).is(refused(SubscriptionRefusedException.SUSPENDED));
    }

    @ParameterizedTest
    @CsvSource({"PENDING,30", "OVER,0", "PAST_DUE,-1", "ENDING,-1"})
    void grantIsNotReplacedByWhatIsNotPaid(Standing standing, int days) {
        grant();

        assertThat(put(plan(standing, days))).isFalse();

        assertThat(overview().status()).isEqualTo(SubscriptionStatus.GRANTED);
        assertThatThrownBy(() -> requireBuyable(owner)).is(refused(SubscriptionRefusedException.GRANTED));
    }

    @Test
    void grantIsReplacedByWhatIsPaid() {
        grant();

        assertThat(put(plan(Standing.RENEWING, 30))).isTrue();

        assertThat(overview().status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(overview().grantedAs()).isNull();
    }

    @Test
    void onlyWhoPaysForNothingBuys() {
        assertThatCode(() -> requireBuyable(owner)).doesNotThrowAnyException();
        for (Standing standing : new Standing[] {Standing.PENDING, Standing.RENEWING, Standing.ENDING}) {
            put(plan(standing, 30));
            assertThatThrownBy(() -> requireBuyable(owner)).is(refused(SubscriptionRefusedException.PAID_FOR));
        }
        put(plan(Standing.OVER, 0));
        assertThatCode(() -> requireBuyable(owner)).doesNotThrowAnyException();
        assertThatThrownBy(() -> requireBuyable(accounts.account(Role.SUPPORT)))
                .is(refused(SubscriptionRefusedException.FOR_SUBSCRIBERS));
    }

    @Test
    void unknownTierIsRefused() {
        PaidPlan unknown =
                new PaidPlan("gold", BillingCycle.MONTHLY, Standing.RENEWING, clock.instant(), clock.instant(), false);

        assertThatThrownBy(() -> put(unknown)).isInstanceOf(TierRefusedException.class);
    }

    @Test
    void itIsWrittenInTheTransactionOfWhoeverAskedTheEngine() {
        assertThatThrownBy(() -> plans.put(owner, plan(Standing.RENEWING, 30), false, PlanAskers.NOBODY))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private boolean put(PaidPlan plan) {
        return Boolean.TRUE.equals(transaction.execute(status -> plans.put(owner, plan, false, PlanAskers.NOBODY)));
    }

    private void requireBuyable(AccountId account) {
        transaction.executeWithoutResult(status -> plans.requireBuyable(account));
    }

    private void grant() {
        Instant until = clock.instant().plus(Duration.ofDays(90));
        grants.give(owner, new PlanGrant("basic", PlanGrant.Kind.COMPLIMENTARY, until), "Translated the app");
    }

    private PaidPlan plan(Standing standing, int days) {
        Instant until = clock.instant().plus(Duration.ofDays(days));
        return new PaidPlan("basic", BillingCycle.MONTHLY, standing, until.minus(Duration.ofDays(30)), until, false);
    }

    private SubscriptionOverview overview() {
        return administration.overview(owner).orElseThrow();
    }
}
