package com.rotki.portal.billing;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.billing.EngineData.EngineStatus;
import com.rotki.portal.billing.EngineData.PaymentState;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.AccountEntitlements;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.PlanGrant;
import com.rotki.portal.subscription.PlanGrantAdministration;
import com.rotki.portal.subscription.SubscriptionStatus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine's events are stored, and what the engine has becomes the plan of the account. */
@DatabaseTest
class BillingSyncTest {

    @Autowired
    private FakeEngine engine;

    @Autowired
    private BillingSync sync;

    @Autowired
    private PlanGrantAdministration grants;

    @Autowired
    private BillingCustomers customers;

    @Autowired
    private AccountEntitlements entitlements;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId owner = AccountId.newId();
    private String customer = "";

    @BeforeEach
    void aCustomerWithoutAPlan() {
        jdbc.sql("delete from billing_event").update();
        engine.open();
        owner = accounts.account(Role.SUBSCRIBER);
        customer = customers.keep(owner, "cus-" + owner);
    }

    @Test
    void whatALookSawBeforeALaterOneIsNotWritten() {
        engine.pays(customer, "basic", BillingCycle.MONTHLY);
        engine.whileAnswering(() -> {
            engine.changeNow("sub-" + customer + "-0", FakeEngine.priceId("advanced", BillingCycle.MONTHLY), "key");
            sync.look(owner);
        });

        sync.look(owner);

        assertThat(entitlements.of(owner).tier().name()).isEqualTo("Advanced");
    }

    @Test
    void secondSubscriptionOfAnAccountIsGivenBack() {
        engine.pays(customer, "basic", BillingCycle.MONTHLY);
        String second = engine.pays(customer, "advanced", BillingCycle.MONTHLY);

        sync.look(owner);

        assertThat(engine.asked()).contains("refund " + second);
        assertThat(entitlements.of(owner).tier().name()).isEqualTo("Basic");
    }

    @Test
    void whatWasBoughtAnewIsNotGivenBackForAnOldOneThatIsNotPaidAnyMore() {
        engine.put(
                customer,
                FakeEngine.subscription(
                        "sub-old",
                        FakeEngine.priceId("basic", BillingCycle.MONTHLY),
                        EngineStatus.ACTIVE,
                        true,
                        clock.instant().minus(Duration.ofDays(60)),
                        Duration.ofDays(30)));
        String bought = engine.pays(customer, "advanced", BillingCycle.MONTHLY);

        sync.look(owner);

        assertThat(engine.asked()).contains("refund sub-old").doesNotContain("refund " + bought);
        assertThat(entitlements.of(owner).tier().name()).isEqualTo("Advanced");
    }

    @Test
    void subscriptionToSomethingElseOfTheOperatorIsLeftAlone() {
        engine.put(
                customer,
                FakeEngine.subscription(
                        "sub-other",
                        "price-of-a-book",
                        EngineStatus.ACTIVE,
                        true,
                        clock.instant(),
                        Duration.ofDays(30)));
        engine.pays(customer, "basic", BillingCycle.MONTHLY);

        sync.look(owner);

        assertThat(engine.asked()).noneMatch(asked -> asked.startsWith("refund"));
        assertThat(entitlements.of(owner).tier().name()).isEqualTo("Basic");
    }

    @Test
    void refundThatFailsDoesNotKeepThePlanFromItsOwner() {
        engine.pays(customer, "basic", BillingCycle.MONTHLY);
        engine.pays(customer, "advanced", BillingCycle.MONTHLY);
        engine.refusesRefunds();

        assertThatThrownBy(() -> sync.look(owner)).satisfies(refused(BillingRefusedException.UNAVAILABLE));

        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @Test
    void oldSubscriptionThatIsOverDoesNotTouchWhatTheAccountGotSince() {
        String id = engine.pays(customer, "advanced", BillingCycle.MONTHLY);
        sync.look(owner);
        engine.endAndRefund(id);
        sync.look(owner);
        accounts.asAdmin(() -> grants.give(
                owner,
                new PlanGrant(
                        "basic", PlanGrant.Kind.COMPLIMENTARY, clock.instant().plus(Duration.ofDays(2))),
                "Thanks"));
        clock.advance(Duration.ofDays(3));

        assertThat(sync.look(owner)).isFalse();
        assertThat(entitlements.of(owner).tier().name()).isEqualTo("Basic");
    }

    @Test
    void unpaidSubscriptionNextToAPaidOneIsTheSurplus() {
        engine.put(
                customer,
                FakeEngine.subscription(
                        "sub-old",
                        FakeEngine.priceId("basic", BillingCycle.MONTHLY),
                        EngineStatus.PENDING,
                        true,
                        clock.instant(),
                        Duration.ofDays(30)));
        engine.pays(customer, "advanced", BillingCycle.MONTHLY);

        sync.look(owner);

        assertThat(engine.asked()).contains("refund sub-old");
        assertThat(entitlements.of(owner).tier().name()).isEqualTo("Advanced");
    }

    @Test
    void failedPaymentKeepsPremiumThroughTheDaysOfGraceOnly() {
        engine.put(
                customer,
                FakeEngine.subscription(
                        "sub-1",
                        FakeEngine.priceId("basic", BillingCycle.MONTHLY),
                        EngineStatus.PAST_DUE,
                        true,
                        clock.instant().minus(Duration.ofDays(30)),
                        Duration.ofDays(30)));
        engine.pay(customer, PaymentState.FAILED);
        sync.look(owner);

        assertThat(status()).isEqualTo(SubscriptionStatus.PAST_DUE);
        assertThat(entitlements.of(owner).active()).isTrue();
        clock.advance(Duration.ofDays(8));
        assertThat(entitlements.of(owner).active()).isFalse();
    }

    @Test
    void plannedChangeAndItsWithdrawalAreOnRecordOnce() {
        String id = engine.pays(customer, "advanced", BillingCycle.MONTHLY);
        sync.look(owner);
        engine.changeAtEnd(id, FakeEngine.priceId("basic", BillingCycle.MONTHLY), "key");
        sync.look(owner);
        sync.look(owner);
        engine.dropPlannedChange(id);
        sync.look(owner);

        assertThat(kinds()).containsOnlyOnce("PlanChangePlanned", "PlanChangeTakenBack");
    }

    @Test
    void lookThatChangesNothingTellsNobody() {
        engine.pays(customer, "basic", BillingCycle.MONTHLY);
        sync.look(owner);
        List<String> before = kinds();

        assertThat(sync.look(owner)).isFalse();
        assertThat(kinds()).isEqualTo(before);
    }

    @Test
    void accountWithoutACustomerIsNotAskedFor() {
        AccountId stranger = accounts.account(Role.SUBSCRIBER);
        engine.isAway(true);

        assertThat(sync.look(stranger)).isFalse();
    }

    private SubscriptionStatus status() {
        return entitlements.of(owner).status();
    }

    private List<String> kinds() {
        return jdbc.sql("select kind from activity_entry where account_id = :account order by sequence")
                .param("account", owner.value())
                .query(String.class)
                .list();
    }
}
