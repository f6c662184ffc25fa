package com.rotki.portal.billing;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.billing.EngineData.EngineStatus;
import com.rotki.portal.billing.ReceivedEvent.State;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.AccountEntitlements;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.SubscriptionStatus;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events of the engine are stored as they came, and applied in their own time. */
@DatabaseTest
class BillingInboxTest {

    private static final Map<String, String> SIGNED = Map.of("signature", "signed");
    private static final int MANY = 50;

    @Autowired
    private FakeEngine engine;

    @Autowired
    private BillingInbox inbox;

    @Autowired
    private InboxRun run;

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private BillingCustomers customers;

    @Autowired
    private BillingRecords records;

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
    void paidSubscriptionIsThePlanOnceItsEventArrived() {
        engine.pays(customer, "basic", BillingCycle.MONTHLY);
        assertThat(status()).isEqualTo(SubscriptionStatus.EXPIRED);

        arrive("evt-1");
        run.applyAll();

        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(entitlements.of(owner).tier().name()).isEqualTo("Basic");
        assertThat(records.payments(owner)).hasSize(1);
        assertThat(states()).containsExactly(State.APPLIED);
    }

    @Test
    void sameEventTwiceIsKeptOnceAndAppliedOnce() {
        engine.pays(customer, "basic", BillingCycle.MONTHLY);
        arrive("evt-1");
        arrive("evt-1");
        run.applyAll();
        arrive("evt-1");
        run.applyAll();

        assertThat(events()).hasSize(1);
        assertThat(events().getFirst().attempts()).isEqualTo(1);
        assertThat(kinds()).containsOnlyOnce("PlanBought");
    }

    @Test
    void eventsOfAnEarlierStateDoNotBringItBack() {
        String id = engine.pays(customer, "basic", BillingCycle.MONTHLY);
        arrive("evt-paid");
        engine.endAndRefund(id);
        arrive("evt-ended");
        run.applyAll();
        arrive("evt-late");
        run.applyAll();

        assertThat(status()).isEqualTo(SubscriptionStatus.EXPIRED);
    }

    @Test
    void engineThatIsAwayKeepsTheEventWaitingWithItsReason() {
        engine.pays(customer, "basic", BillingCycle.MONTHLY);
        engine.isAway(true);
        arrive("evt-1");
        run.applyAll();

        assertThat(events().getFirst().state()).isEqualTo(State.WAITING);
        assertThat(events().getFirst().problem()).isEqualTo("billing.unavailable");

        engine.isAway(false);
        run.applyAll();
        assertThat(status()).isEqualTo(SubscriptionStatus.EXPIRED);
        clock.advance(Duration.ofSeconds(6));
        run.applyAll();
        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(events().getFirst().problem()).isNull();
    }

    @Test
    void pausesGrowUpToAnHour() {
        engine.isAway(true);
        arrive("evt-1");
        for (int attempt = 0; attempt < MANY; attempt++) {
            run.applyAll();
            clock.advance(Duration.ofHours(1));
        }
        assertThat(events().getFirst().attempts()).isEqualTo(MANY);
    }

    @Test
    void eventOfACustomerWhomNobodyKnowsIsKeptAndGrantsNothing() {
        engine.pays("cus-stranger", "advanced", BillingCycle.YEARLY);
        inbox.take("evt-1 invoice.paid cus-stranger".getBytes(StandardCharsets.UTF_8), SIGNED);
        inbox.take("evt-2 ping".getBytes(StandardCharsets.UTF_8), SIGNED);
        run.applyAll();

        assertThat(states()).containsExactly(State.UNKNOWN, State.UNKNOWN);
        assertThat(status()).isEqualTo(SubscriptionStatus.EXPIRED);
    }

    @Test
    void unknownEventIsAppliedByHandOnceItsCustomerIsKnown() {
        AccountId other = accounts.account(Role.SUBSCRIBER);
        engine.pays("cus-" + other, "basic", BillingCycle.MONTHLY);
        inbox.take(("evt-1 paid cus-" + other).getBytes(StandardCharsets.UTF_8), SIGNED);
        run.applyAll();
        customers.keep(other, "cus-" + other);

        assertThat(inbox.again("evt-1")).isTrue();
        run.applyAll();

        assertThat(entitlements.of(other).active()).isTrue();
        assertThat(inbox.again("evt-none")).isFalse();
    }

    @Test
    void priceThatIsNotOursGrantsNothing() {
        engine.put(
                customer,
                FakeEngine.subscription(
                        "sub-x", "price-of-somebody", EngineStatus.ACTIVE, true, clock.instant(), Duration.ofDays(30)));
        arrive("evt-1");
        run.applyAll();

        assertThat(status()).isEqualTo(SubscriptionStatus.EXPIRED);
        assertThat(events().getFirst().problem()).isEqualTo("billing.unknown-price");
    }

    @Test
    void faultOfThePortalIsShownAndKeepsNoOtherEventWaiting() {
        AccountId other = accounts.account(Role.SUBSCRIBER);
        customers.keep(other, "cus-" + other);
        engine.put(
                customer,
                new EngineData.EngineSubscription(
                        "x".repeat(300),
                        FakeEngine.priceId("basic", BillingCycle.MONTHLY),
                        EngineStatus.ACTIVE,
                        clock.instant(),
                        clock.instant(),
                        clock.instant().plus(Duration.ofDays(30)),
                        true,
                        false,
                        null,
                        null,
                        false));
        engine.pays("cus-" + other, "basic", BillingCycle.MONTHLY);
        arrive("evt-1");
        inbox.take(("evt-2 paid cus-" + other).getBytes(StandardCharsets.UTF_8), SIGNED);

        run.applyAll();

        assertThat(entitlements.of(other).active()).isTrue();
        assertThat(events())
                .filteredOn(event -> event.id().equals("evt-1"))
                .singleElement()
                .satisfies(event -> assertThat(event.problem()).isEqualTo("unexpected"));
        reconciliation.run();
    }

    @Test
    void unsignedEventIsNotKept() {
        byte[] body = ("evt-1 paid " + customer).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> inbox.take(body, Map.of("signature", "forged")))
                .satisfies(refused(BillingRefusedException.BAD_SIGNATURE));
        assertThat(events()).isEmpty();
    }

    @Test
    void contentOfAnEventIsSealed() {
        arrive("evt-1");

        byte[] kept = jdbc.sql("select content from billing_event where id = 'evt-1'")
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(customer);
    }

    @Test
    void settledEventsAreDeletedInTheirTimeAndWaitingOnesStay() {
        arrive("evt-1");
        run.applyAll();
        engine.isAway(true);
        arrive("evt-2");
        run.applyAll();

        inbox.deleteBefore(clock.instant().plusSeconds(1));

        assertThat(events()).extracting(ReceivedEvent::id).containsExactly("evt-2");
    }

    private void arrive(String id) {
        inbox.take((id + " changed " + customer).getBytes(StandardCharsets.UTF_8), SIGNED);
    }

    private SubscriptionStatus status() {
        return entitlements.of(owner).status();
    }

    private List<ReceivedEvent> events() {
        return inbox.latest(MANY);
    }

    private List<State> states() {
        return events().stream().map(ReceivedEvent::state).toList();
    }

    private List<String> kinds() {
        return jdbc.sql("select kind from activity_entry where account_id = :account order by sequence")
                .param("account", owner.value())
                .query(String.class)
                .list();
    }
}
