package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.credentials.CredentialAdministration;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.PaidPlan;
import com.rotki.portal.subscription.PaidPlans;
import com.rotki.portal.subscription.PlanAskers;
import com.rotki.portal.subscription.SubscriptionAdministration;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the app is told after an admin did something to the account. */
class StaffActionsTest extends ApiServerTest {

    private static final String MESSAGE = "The last payment was charged back";

    @Autowired
    private SubscriptionAdministration subscriptions;

    @Autowired
    private CredentialAdministration pairs;

    @Autowired
    private PaidPlans plans;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aSuspendedSubscriptionTurnsPremiumOffWithTheMessageAndComesBack() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp app = appOf(account);
        assertThat(app.activate().premium()).isTrue();

        admin(id -> subscriptions.suspend(id, MESSAGE), account);

        assertThat(app.check().status()).isEqualTo(403);
        assertThat(app.isActive()).isFalse();
        assertThat(app.limits().status()).isEqualTo(403);
        var registration = app.register();
        assertThat(registration.status()).isEqualTo(422);
        assertThat(BoundaryTest.codeOf(registration)).isEqualTo("subscription.suspended");
        assertThat(registration.error()).contains(MESSAGE);

        admin(id -> subscriptions.unsuspend(id, "Paid again"), account);
        assertThat(app.check().status()).isEqualTo(200);
        assertThat(app.isActive()).isTrue();
    }

    @Test
    void credentialsEndedByStaffAreRefusedAndNewOnesWork() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp app = appOf(account);
        app.activate();

        admin(id -> pairs.end(id, "Posted in a forum"), account);

        var refused = app.limits();
        assertThat(refused.status()).isEqualTo(401);
        assertThat(BoundaryTest.codeOf(refused)).isEqualTo("credentials.ended");
        assertThat(refused.error())
                .contains("rotki support revoked these API credentials on 4 May 2026")
                .doesNotContain("forum");
        assertThat(app.check().status()).isEqualTo(403);
        assertThat(appOf(account).activate().premium()).isTrue();
    }

    @Test
    void whatTheBillingEngineSaysCountsFromTheNextRequestOn() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp app = appOf(account);
        assertThat(app.activate().premium()).isTrue();
        String before = app.limits().body();

        put(account, "advanced", PaidPlan.Standing.RENEWING, clock.instant().plus(Duration.ofDays(30)));
        assertThat(app.limits().body()).isNotEqualTo(before);
        put(account, "advanced", PaidPlan.Standing.PAST_DUE, clock.instant());
        assertThat(app.isActive()).isTrue();
        put(account, "advanced", PaidPlan.Standing.OVER, clock.instant());
        assertThat(app.limits().status()).isEqualTo(403);
        put(account, "basic", PaidPlan.Standing.RENEWING, clock.instant().plus(Duration.ofDays(30)));
        assertThat(app.limits().body()).isEqualTo(before);
    }

    private void put(AccountId account, String tier, PaidPlan.Standing standing, Instant until) {
        var plan = new PaidPlan(tier, BillingCycle.MONTHLY, standing, until.minus(Duration.ofDays(30)), until, false);
        transaction.executeWithoutResult(status -> plans.put(account, plan, false, PlanAskers.NOBODY));
    }

    private void admin(Consumer<AccountId> act, AccountId account) {
        accounts.asAdmin(() -> {
            act.accept(account);
            return account;
        });
    }
}
