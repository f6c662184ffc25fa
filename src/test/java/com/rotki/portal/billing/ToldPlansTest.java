package com.rotki.portal.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.account.OwnerEvent.AccountCreated;
import com.rotki.portal.account.OwnerEvent.EmailChanged;
import com.rotki.portal.billing.ReceivedEvent.State;
import com.rotki.portal.billing.shop.FakeShop;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.ErasedData;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.AccountEntitlements;
import com.rotki.portal.subscription.SubscriptionStatus;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A shop tells of the plans that it sells; versions decide what is newer. */
@DatabaseTest
class ToldPlansTest {

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
    private BillingOverviews overviews;

    @Autowired
    @Qualifier("erasedBilling") private ErasedData erased;

    @Autowired
    private AccountEntitlements entitlements;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId owner = AccountId.newId();
    private String customer = "";
    private int number;

    @BeforeEach
    void aShop() {
        jdbc.sql("delete from billing_event").update();
        engine.isReplacedBy(FakeShop.provider(clock));
        owner = accounts.account(Role.SUBSCRIBER);
        customer = "customer-of-" + owner;
    }

    @Test
    void whatTheShopTellsIsThePlan() {
        tell(1, FakeShop.plan("basic", "active", -4, 26, true));

        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(tier()).isEqualTo("Basic");
        assertThat(states()).containsExactly(State.APPLIED);
        assertThat(kinds()).containsOnlyOnce("PlanBought");
        assertThat(inbox.latest(owner, MANY)).hasSize(1);
        assertThat(overviews.bills(owner)).isTrue();
    }

    @Test
    void eachStatusIsWhatItSays() {
        tell(1, FakeShop.plan("basic", "pending", 0, 30, true));
        assertThat(status()).isEqualTo(SubscriptionStatus.PENDING);
        assertThat(entitlements.of(owner).active()).isFalse();

        tell(2, FakeShop.plan("basic", "active", 0, 30, true));
        assertThat(status()).isEqualTo(SubscriptionStatus.ACTIVE);

        tell(3, FakeShop.plan("advanced", "active", 0, 30, false));
        assertThat(status()).isEqualTo(SubscriptionStatus.CANCELLED);
        assertThat(tier()).isEqualTo("Advanced");

        tell(4, FakeShop.plan("advanced", "past_due", -31, -1, true));
        assertThat(status()).isEqualTo(SubscriptionStatus.PAST_DUE);
        assertThat(entitlements.of(owner).active()).isTrue();

        tell(5, FakeShop.plan("advanced", "ended", -31, 0, false));
        assertThat(status()).isEqualTo(SubscriptionStatus.EXPIRED);
        assertThat(overviews.bills(owner)).isFalse();
    }

    @Test
    void olderVersionChangesNothingHoweverLateItComes() {
        tell(7, FakeShop.plan("basic", "ended", -31, -1, false));
        tell(6, FakeShop.plan("advanced", "active", -31, 330, true));

        assertThat(entitlements.of(owner).active()).isFalse();
        assertThat(states()).containsExactly(State.APPLIED, State.APPLIED);
    }

    @Test
    void anyOrderAndRepetitionEndsWithTheNewestVersion() {
        var random = new Random(20261128);
        List<String> plans = List.of(
                FakeShop.plan("basic", "pending", -60, -30, true),
                FakeShop.plan("basic", "active", -60, -30, true),
                FakeShop.plan("basic", "past_due", -60, -30, true),
                FakeShop.plan("advanced", "active", -30, 335, false),
                FakeShop.plan("basic", "active", 0, 30, true));
        for (int round = 0; round < 10; round++) {
            AccountId account = accounts.account(Role.SUBSCRIBER);
            List<Integer> versions = new ArrayList<>(List.of(0, 0, 1, 2, 2, 3, 4, 4));
            Collections.shuffle(versions, random);
            for (int version : versions) {
                arrive("evt-" + account + version, event(account, version, plans.get(version)));
                if (random.nextBoolean()) {
                    run.applyAll();
                }
            }
            run.applyAll();

            assertThat(entitlements.of(account).tier().name()).isEqualTo("Basic");
            assertThat(entitlements.of(account).status()).isEqualTo(SubscriptionStatus.ACTIVE);
        }
        assertThat(inbox.latest(MANY)).extracting(ReceivedEvent::state).containsOnly(State.APPLIED);
    }

    @Test
    void whatIsStoredTogetherIsTakenOverFromTheNewestOn() {
        arrive("evt-1", event(owner, 1, FakeShop.plan("basic", "active", -40, -10, true)));
        arrive("evt-2", event(owner, 2, FakeShop.plan("basic", "past_due", -40, -10, true)));
        arrive("evt-3", event(owner, 3, FakeShop.plan("basic", "active", -10, 20, true)));
        run.applyAll();

        assertThat(kinds()).contains("PlanBought").doesNotContain("PaymentFailed", "PaymentRecovered");
    }

    @Test
    void planOfNobodyWaitsForTheAccount() {
        String email = "buyer-" + owner + "@example.org";
        arrive("evt-1", FakeShop.event(customer, 3, "\"email\": \"" + email + "\"", active("basic")));
        arrive("evt-2", FakeShop.event(customer, 4, "\"email\": \"" + email + "\"", active("advanced")));
        run.applyAll();
        assertThat(states()).containsExactly(State.UNKNOWN, State.UNKNOWN);

        jdbc.sql("update account set email = :email, email_key = :email where id = :id")
                .param("email", email)
                .param("id", owner.value())
                .update();
        publish(new AccountCreated(owner, clock.instant(), actor()));
        run.applyAll();

        assertThat(tier()).isEqualTo("Advanced");
        assertThat(states()).containsExactly(State.APPLIED, State.APPLIED);
    }

    @Test
    void planOfAnAddressThatAnAccountGetsLaterIsItsOwn() {
        String email = "New-" + owner + "@example.org";
        arrive("evt-1", FakeShop.event(customer, 3, "\"email\": \"" + email + "\"", active("basic")));
        run.applyAll();

        jdbc.sql("update account set email = :email, email_key = lower(:email) where id = :id")
                .param("email", email)
                .param("id", owner.value())
                .update();
        publish(new EmailChanged(owner, clock.instant(), actor(), TestAccounts.email(owner), email));
        run.applyAll();

        assertThat(tier()).isEqualTo("Basic");
    }

    @Test
    void accountThatCameWhileItsEventWasAppliedGetsItsPlanTheNextNight() {
        String email = "race-" + owner + "@example.org";
        arrive("evt-1", FakeShop.event(customer, 3, "\"email\": \"" + email + "\"", active("basic")));
        run.applyAll();
        jdbc.sql("update account set email = :email, email_key = :email where id = :id")
                .param("email", email)
                .param("id", owner.value())
                .update();

        clock.advance(Duration.ofHours(12));
        reconciliation.nightly();
        run.applyAll();

        assertThat(tier()).isEqualTo("Basic");
    }

    @Test
    void accountIsFoundByItsAddressHoweverItIsSpelt() {
        String email = TestAccounts.email(owner).toUpperCase(java.util.Locale.ROOT);
        arrive("evt-1", FakeShop.event(customer, 1, "\"email\": \"" + email + "\"", active("basic")));
        run.applyAll();

        assertThat(tier()).isEqualTo("Basic");
    }

    @Test
    void customerOfAnotherAccountGrantsNothingAndIsShown() {
        AccountId other = accounts.account(Role.SUBSCRIBER);
        tell(1, active("basic"));
        arrive("evt-other", FakeShop.event(customer, 2, "\"account\": \"" + other + "\"", active("advanced")));
        run.applyAll();

        assertThat(problem("evt-other")).isEqualTo("billing.other-customer");
        assertThat(entitlements.of(other).active()).isFalse();
        assertThat(tier()).isEqualTo("Basic");
    }

    @Test
    void secondCustomerOfAnAccountChangesNothingAndIsShown() {
        tell(1, active("basic"));
        arrive("evt-second", FakeShop.event("second-" + customer, 9, account(owner), active("advanced")));
        run.applyAll();

        assertThat(problem("evt-second")).isEqualTo("billing.other-customer");
        assertThat(tier()).isEqualTo("Basic");
    }

    @Test
    void addressThatChangedInTheShopOrHereStaysTheSameCustomer() {
        tell(1, active("basic"));
        arrive("evt-2", FakeShop.event(customer, 2, "\"email\": \"moved@shop.example\"", active("advanced")));
        run.applyAll();

        assertThat(tier()).isEqualTo("Advanced");
    }

    @Test
    void sameVersionWithAnotherPlanIsShownUntilAHigherOneComes() {
        tell(5, active("basic"));
        tell(5, active("advanced"));
        assertThat(tier()).isEqualTo("Basic");
        assertThat(inbox.latest(MANY)).extracting(ReceivedEvent::problem).contains("billing.version-used");

        tell(6, active("advanced"));
        clock.advance(Duration.ofHours(1));
        run.applyAll();
        assertThat(tier()).isEqualTo("Advanced");
        assertThat(states()).containsOnly(State.APPLIED);
    }

    @Test
    void tierThatTheShopAloneKnowsGrantsNothingAndIsShown() {
        tell(1, active("platinum"));

        assertThat(entitlements.of(owner).active()).isFalse();
        assertThat(inbox.latest(MANY).getFirst().problem()).isEqualTo("subscription.unknown-tier");
        assertThat(overviews.bills(owner)).isFalse();
    }

    @Test
    void freeTierIsNoPlanThatIsSold() {
        tell(1, FakeShop.plan("free", "active", 0, 30, true));

        assertThat(entitlements.of(owner).active()).isFalse();
        assertThat(inbox.latest(MANY).getFirst().problem()).isEqualTo("subscription.unknown-tier");
    }

    @Test
    void staffGetsNoPlan() {
        AccountId admin = accounts.account(Role.ADMIN);
        arrive("evt-1", event(admin, 1, active("basic")));
        run.applyAll();

        assertThat(problem("evt-1")).isEqualTo("billing.no-subscriber");
    }

    @Test
    void deletedAccountIsKnownNoMore() {
        tell(1, active("basic"));
        transaction.executeWithoutResult(status -> erased.erase(owner));
        assertThat(inbox.latest(MANY)).isEmpty();

        AccountId never = AccountId.newId();
        arrive("evt-2", FakeShop.event(customer, 2, account(never), active("advanced")));
        run.applyAll();

        assertThat(states()).containsExactly(State.UNKNOWN);
    }

    @Test
    void endThatWasToldBeforeDoesNotTouchWhatTheAccountGotSince() {
        tell(1, active("basic"));
        tell(2, FakeShop.plan("basic", "ended", -4, 0, false));
        jdbc.sql("update subscription set status = 'ACTIVE', period_end = period_end + interval '20' day"
                        + " where account_id = :id")
                .param("id", owner.value())
                .update();
        tell(3, FakeShop.plan("basic", "ended", -4, 0, false));

        assertThat(entitlements.of(owner).active()).isTrue();
    }

    @Test
    void floodOfForgedEventsLeavesNothing() {
        String body = event(owner, 1, active("advanced"));
        Map<String, String> headers = FakeShop.headers("evt-1", "another body", clock);
        for (int i = 0; i < MANY; i++) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> inbox.take(body.getBytes(StandardCharsets.UTF_8), headers))
                    .satisfies(com.rotki.portal.Refused.refused(BillingRefusedException.BAD_SIGNATURE));
        }
        assertThat(inbox.latest(MANY)).isEmpty();
    }

    private static String active(String tier) {
        return FakeShop.plan(tier, "active", -4, 26, true);
    }

    private static String account(AccountId account) {
        return "\"account\": \"" + account + "\"";
    }

    private String event(AccountId account, long version, String plan) {
        return FakeShop.event("customer-of-" + account, version, account(account), plan);
    }

    private void tell(long version, String plan) {
        arrive("evt-" + owner + "-" + number++, event(owner, version, plan));
        run.applyAll();
    }

    private void arrive(String id, String body) {
        inbox.take(body.getBytes(StandardCharsets.UTF_8), FakeShop.headers(id, body, clock));
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private Actor actor() {
        return new Actor(owner, TestAccounts.email(owner), Actor.Kind.OWNER, Role.SUBSCRIBER, clock.instant());
    }

    private SubscriptionStatus status() {
        return entitlements.of(owner).status();
    }

    private String tier() {
        return entitlements.of(owner).tier().name();
    }

    private List<State> states() {
        return inbox.latest(MANY).stream().map(ReceivedEvent::state).toList();
    }

    private String problem(String id) {
        return inbox.latest(MANY).stream()
                .filter(event -> event.id().equals(id))
                .map(ReceivedEvent::problem)
                .findFirst()
                .map(String::valueOf)
                .orElse("");
    }

    private List<String> kinds() {
        return jdbc.sql("select kind from activity_entry where account_id = :account order by sequence")
                .param("account", owner.value())
                .query(String.class)
                .list();
    }
}
