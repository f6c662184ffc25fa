package com.rotki.portal.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.account.AccountLock;
import com.rotki.portal.mail.TestMails;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.ClockWatch;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.PaidPlan.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Owners hear of a renewal and of an end before they come, and of an end that nobody else told. */
@DatabaseTest
class PlanRemindersTest {

    @Autowired
    private PlanReminders reminders;

    @Autowired
    private PaidPlans plans;

    @Autowired
    private SubscriptionRepository subscriptions;

    @Autowired
    private AccountLock lock;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private PlanGrantAdministration grants;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestMails mails;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void somebodyWithoutAPlan() {
        jdbc.sql("delete from subscription").update();
        jdbc.sql("delete from outgoing_mail").update();
        owner = accounts.account(Role.SUBSCRIBER);
        accounts.signInStaff(Role.ADMIN);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY,RENEWING,false,3,RenewalAhead",
        "YEARLY,RENEWING,false,7,RenewalAhead",
        "MONTHLY,RENEWING,true,7,PlanEndsSoon",
        "YEARLY,ENDING,true,7,PlanEndsSoon",
    })
    void whatIsAheadIsToldOnceAndNotTooEarly(
            BillingCycle cycle, Standing standing, boolean once, int days, String told) {
        put(cycle, standing, 30, once);
        advance(Duration.ofDays(30 - days).minusSeconds(1));
        reminders.run();
        assertThat(told()).doesNotContain(told);

        advance(Duration.ofSeconds(1));
        reminders.run();
        advance(Duration.ofHours(1));
        reminders.run();

        assertThat(told()).containsOnlyOnce(told);
        assertThat(told()).doesNotContain("PlanEnded");
    }

    @Test
    void givenPlanIsToldOfBeforeItsEndAndAtItsEnd() {
        Instant until = clock.instant().plus(Duration.ofDays(30));
        grants.give(owner, new PlanGrant("basic", PlanGrant.Kind.COMPLIMENTARY, until), "Translated the app");

        advance(Duration.ofDays(24));
        reminders.run();
        advance(Duration.ofDays(6));
        reminders.run();
        reminders.run();

        assertThat(told()).containsExactly("PlanGranted", "PlanEndsSoon", "PlanEnded");
    }

    @Test
    void grantThatAnAdminEndedIsNotToldOfAgain() {
        Instant until = clock.instant().plus(Duration.ofDays(30));
        grants.give(owner, new PlanGrant("basic", PlanGrant.Kind.COMPLIMENTARY, until), "Translated the app");
        grants.end(owner, "Asked for it");

        advance(Duration.ofHours(1));
        reminders.run();

        assertThat(told()).containsExactlyInAnyOrder("PlanGranted", "GrantEnded");
    }

    @Test
    void whoCancelsInTheLastDaysIsNotToldOfTheEndTwice() {
        put(BillingCycle.MONTHLY, Standing.RENEWING, 2, false);
        put(BillingCycle.MONTHLY, Standing.ENDING, 2, false);

        reminders.run();

        assertThat(told()).containsExactly("PlanBought", "PlanCancelled");
    }

    @Test
    void endThatOnlyTheClockToldIsToldOnceWhateverTheEngineSaysAfterwards() {
        put(BillingCycle.MONTHLY, Standing.RENEWING, 30, false);
        advance(Duration.ofDays(30).plus(SubscriptionTerm.GRACE).minusSeconds(1));
        reminders.run();
        assertThat(told()).containsExactly("PlanBought");

        advance(Duration.ofSeconds(1));
        reminders.run();
        reminders.run();
        put(BillingCycle.MONTHLY, Standing.OVER, -7, false);

        assertThat(told()).containsExactly("PlanBought", "PlanEnded");
    }

    @Test
    void endOfLongAgoIsNoNews() {
        put(BillingCycle.MONTHLY, Standing.RENEWING, 30, false);
        advance(Duration.ofDays(90));

        reminders.run();

        assertThat(told()).containsExactly("PlanBought");
    }

    @Test
    void periodThatIsLongerIsToldOfAgain() {
        put(BillingCycle.MONTHLY, Standing.RENEWING, 2, false);
        reminders.run();
        advance(Duration.ofHours(1));
        put(BillingCycle.MONTHLY, Standing.RENEWING, 32, false);
        advance(Duration.ofDays(30));
        reminders.run();

        assertThat(told()).containsExactlyInAnyOrder("PlanBought", "RenewalAhead", "PlanRenewed", "RenewalAhead");
    }

    @Test
    void nobodyIsToldWhileTheClockIsInDoubt() {
        put(BillingCycle.MONTHLY, Standing.RENEWING, 2, false);
        List<Object> published = new ArrayList<>();
        ClockWatch inDoubt = mock(ClockWatch.class);
        when(inDoubt.isUnsettled()).thenReturn(true);

        new PlanReminders(subscriptions, lock, inDoubt, transactions, published::add, clock).run();

        assertThat(published).isEmpty();
    }

    @Test
    void twoNodesAtOnceTellEachOwnerOnce() {
        put(BillingCycle.MONTHLY, Standing.RENEWING, 2, false);

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(node -> CompletableFuture.runAsync(reminders::run))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(told()).containsOnlyOnce("RenewalAhead");
    }

    @Test
    void mailSaysTheDayAndWhereToGo() {
        put(BillingCycle.MONTHLY, Standing.RENEWING, 2, false);
        reminders.run();
        advance(Duration.ofMinutes(20));

        assertThat(mails.made()).contains("Your plan renews on 6 May 2026", "/subscription", "Plan Basic bought");
    }

    @Test
    void mailOfAFailedPaymentSaysHowLongPremiumWorks() {
        put(BillingCycle.MONTHLY, Standing.RENEWING, 0, false);
        jdbc.sql("delete from notice").update();
        put(BillingCycle.MONTHLY, Standing.PAST_DUE, 0, false);
        advance(Duration.ofMinutes(20));

        assertThat(mails.made())
                .contains("Payment for your plan failed; premium works until 11 May 2026", "/subscription")
                .contains("rotki: Payment for your plan failed\n", "can’t be turned off");
    }

    private void advance(Duration by) {
        clock.advance(by);
    }

    private void put(BillingCycle cycle, Standing standing, int days, boolean once) {
        Instant until = clock.instant().plus(Duration.ofDays(days));
        var plan = new PaidPlan("basic", cycle, standing, until.minus(Duration.ofDays(30)), until, once);
        transaction.executeWithoutResult(status -> plans.put(owner, plan, false, PlanAskers.NOBODY));
    }

    private List<String> told() {
        return jdbc.sql("select kind from notice where account_id = :account order by happened_at, kind")
                .param("account", owner.value())
                .query(String.class)
                .list();
    }
}
