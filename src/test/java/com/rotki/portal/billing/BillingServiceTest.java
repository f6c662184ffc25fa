package com.rotki.portal.billing;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.TestRateLimits;
import com.rotki.portal.billing.BillingService.Look;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.SubscriptionService;
import com.rotki.portal.subscription.SubscriptionStatus;
import com.rotki.portal.throttle.RateLimit;
import com.rotki.portal.throttle.ThrottledException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A paid plan is changed, ended and looked up by its owner. */
@DatabaseTest
class BillingServiceTest {

    @Autowired
    private FakeEngine engine;

    @Autowired
    private PurchaseService purchases;

    @Autowired
    private BillingService billing;

    @Autowired
    private BillingSync sync;

    @Autowired
    private SubscriptionService subscriptions;

    @Autowired
    private TestRateLimits limits;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void anOwnerWithoutAPlan() {
        engine.open();
        owner = accounts.account(Role.SUBSCRIBER);
        accounts.signIn(owner);
    }

    @Test
    void cancelledPlanWorksToItsEndAndIsResumed() {
        bought();

        billing.cancel("too dear");
        assertThat(status()).isEqualTo(SubscriptionStatus.CANCELLED);
        assertThat(engine.asked()).contains("cancel too dear");

        billing.resume();
        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void higherTierIsThereAtOnce() {
        bought();

        assertThat(billing.preview("advanced", BillingCycle.MONTHLY).dueNow()).isEqualTo(750);
        billing.changeNow("advanced", BillingCycle.MONTHLY);

        assertThat(subscriptions.entitlements().tier().name()).isEqualTo("Advanced");
    }

    @Test
    void changeIsTriedAgainUnderAnotherKey() {
        bought();
        billing.changeNow("advanced", BillingCycle.MONTHLY);
        engine.changeNow("sub-cus-" + owner + "-0", FakeEngine.priceId("basic", BillingCycle.MONTHLY), "back");
        sync.look(owner);

        billing.changeNow("advanced", BillingCycle.MONTHLY);

        assertThat(engine.keys()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void lowerTierComesAtTheEndAndIsTakenBackUntilThen() {
        bought();

        billing.changeAtEnd("supporter", BillingCycle.MONTHLY);
        assertThat(subscriptions.entitlements().tier().name()).isEqualTo("Basic");
        assertThat(planned()).isEqualTo("Supporter");

        billing.keepPlan();
        assertThat(planned()).isEmpty();
    }

    @Test
    void changesAreNotMadeTheOtherWayRound() {
        bought();

        assertThatThrownBy(() -> billing.changeNow("supporter", BillingCycle.YEARLY))
                .satisfies(refused(BillingRefusedException.NO_SUCH_CHANGE));
        assertThatThrownBy(() -> billing.changeAtEnd("advanced", BillingCycle.MONTHLY))
                .satisfies(refused(BillingRefusedException.NO_SUCH_CHANGE));
        assertThatThrownBy(() -> billing.changeNow("basic", BillingCycle.MONTHLY))
                .satisfies(refused(BillingRefusedException.NO_SUCH_CHANGE));
    }

    @Test
    void offersSayWhichChangeIsMadeAtOnce() {
        bought();

        assertThat(billing.offers())
                .filteredOn(offer -> offer.atOnce())
                .extracting(offer -> offer.tierCode() + " " + offer.cycle())
                .containsExactlyInAnyOrder("basic YEARLY", "advanced MONTHLY", "advanced YEARLY");
        assertThat(billing.offers())
                .filteredOn(offer -> !offer.atOnce())
                .extracting(offer -> offer.tierCode() + " " + offer.cycle())
                .containsExactlyInAnyOrder("supporter MONTHLY", "supporter YEARLY");
    }

    @Test
    void withoutAPaidPlanThereIsNothingToChange() {
        assertThat(billing.offers()).isEmpty();
        assertThatThrownBy(() -> billing.cancel(null)).satisfies(refused(BillingRefusedException.NOT_SUBSCRIBED));
        assertThatThrownBy(() -> billing.paymentMethodPage())
                .satisfies(refused(BillingRefusedException.NOT_SUBSCRIBED));
    }

    @Test
    void engineThatIsAwayChangesNothing() {
        bought();
        engine.isAway(true);

        assertThatThrownBy(() -> billing.cancel(null)).satisfies(refused(BillingRefusedException.UNAVAILABLE));
        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(billing.overview().payments()).hasSize(1);
    }

    @Test
    void ownerHasTheEngineAskedOnceInAWhile() {
        buy("basic", true);
        engine.pays("cus-" + owner, "basic", BillingCycle.MONTHLY);

        assertThat(billing.lookAgain()).isEqualTo(Look.CHANGED);
        engine.isAway(true);
        assertThat(billing.lookAgain()).isEqualTo(Look.TOO_SOON);
        clock.advance(BillingCustomers.BETWEEN_LOOKS.plusSeconds(1));
        assertThatThrownBy(() -> billing.lookAgain()).satisfies(refused(BillingRefusedException.UNAVAILABLE));
        engine.isAway(false);
        clock.advance(BillingCustomers.BETWEEN_LOOKS.plusSeconds(1));
        assertThat(billing.lookAgain()).isEqualTo(Look.SAME);
    }

    @Test
    void invoiceOfAnotherCustomerIsNotOpened() {
        bought();

        assertThat(billing.invoice("in-cus-" + owner + "-0")).isPresent();
        assertThat(billing.invoice("in-cus-other-0")).isEmpty();
    }

    @Test
    void oneAccountDoesNotHaveTheEngineAskedWithoutEnd() {
        bought();

        limits.closeAfter(RateLimit.BILLING, 1);
        billing.preview("advanced", BillingCycle.MONTHLY);

        assertThatThrownBy(() -> billing.preview("advanced", BillingCycle.MONTHLY))
                .isInstanceOf(ThrottledException.class);
    }

    private URI buy(String tier, boolean renews) {
        return purchases.buy(tier, BillingCycle.MONTHLY, renews, Locale.ENGLISH);
    }

    private void bought() {
        buy("basic", true);
        engine.pays("cus-" + owner, "basic", BillingCycle.MONTHLY);
        sync.look(owner);
    }

    private SubscriptionStatus status() {
        return subscriptions.overview().orElseThrow().status();
    }

    /** Returns the tier that the plan changes to; empty if it stays as it is. */
    private String planned() {
        return Optional.ofNullable(billing.overview().plan())
                .map(plan -> plan.next())
                .map(next -> next.tierName())
                .orElse("");
    }
}
