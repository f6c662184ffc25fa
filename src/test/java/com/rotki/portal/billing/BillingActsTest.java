package com.rotki.portal.billing;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.PublishedEvents;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.billing.EngineData.EngineStatus;
import com.rotki.portal.billing.EngineData.EngineSubscription;
import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.NoticeTopic;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.BillingCycle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whoever asked the engine for something is on record with what becomes of it; what it does alone is nobody's. */
@DatabaseTest
class BillingActsTest {

    @Autowired
    private FakeEngine engine;

    @Autowired
    private PurchaseService purchases;

    @Autowired
    private BillingService billing;

    @Autowired
    private BillingActs acts;

    @Autowired
    private BillingSync sync;

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private PublishedEvents events;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void anOwnerInABrowser() {
        engine.open();
        owner = accounts.account(Role.SUBSCRIBER);
        accounts.signIn(owner);
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("203.0.113.9");
        request.addHeader("User-Agent", "Firefox");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void closeTheBrowser() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void eachActIsTheOwnersAndToldOnce() {
        bought();
        billing.changeAtEnd("supporter", BillingCycle.MONTHLY);
        billing.keepPlan();
        billing.changeNow("advanced", BillingCycle.MONTHLY);
        billing.cancel(null);
        billing.resume();
        look();

        assertThat(told())
                .containsExactly(
                        "PLAN_BOUGHT OWNER",
                        "PLAN_CHANGE_PLANNED OWNER",
                        "PLAN_CHANGE_TAKEN_BACK OWNER",
                        "PLAN_CHANGED OWNER",
                        "PLAN_CANCELLED OWNER",
                        "PLAN_RESUMED OWNER");
        assertThat(kept()).isZero();
    }

    @Test
    void windowsThatAskForTheSameAtOnceDoNotRefuseEachOther() {
        var all = new CyclicBarrier(4);
        Runnable window = () -> accounts.asOwner(owner, () -> {
            for (int round = 0; round < 10; round++) {
                meet(all);
                acts.begin(BillingActs.Kind.CANCEL, null, null);
            }
            return owner;
        });
        try (ExecutorService windows = Executors.newFixedThreadPool(4)) {
            List<CompletableFuture<Void>> asked = Stream.generate(() -> CompletableFuture.runAsync(window, windows))
                    .limit(4)
                    .toList();
            assertThat(asked).allSatisfy(each -> assertThat(each).succeedsWithin(Duration.ofSeconds(60)));
        }
        assertThat(kept()).isOne();
    }

    private static void meet(CyclicBarrier all) {
        try {
            all.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void itIsOnRecordFromWhereTheOwnerAsked() {
        bought();

        AccountEvent event = plan().getFirst();
        assertThat(event.actor().name()).isEqualTo(TestAccounts.email(owner));
        assertThat(event.origin().sourceAddress()).isEqualTo("203.0.113.9");
        assertThat(event.origin().userAgent()).isEqualTo("Firefox");
    }

    @Test
    void theEnginesEventMayBeFasterThanItsAnswer() {
        bought();
        engine.afterChange(this::look);
        billing.cancel(null);
        engine.afterChange(this::look);
        billing.resume();

        assertThat(told()).containsExactly("PLAN_BOUGHT OWNER", "PLAN_CANCELLED OWNER", "PLAN_RESUMED OWNER");
    }

    @Test
    void whereTheAnswerIsLostTheEventStillNamesTheOwner() {
        bought();
        engine.afterChange(() -> {
            throw BillingRefusedException.of(BillingRefusedException.UNAVAILABLE);
        });
        assertThatThrownBy(() -> billing.cancel(null)).is(refused(BillingRefusedException.UNAVAILABLE));
        look();

        assertThat(told()).containsExactly("PLAN_BOUGHT OWNER", "PLAN_CANCELLED OWNER");
        assertThat(kept()).isZero();
    }

    @Test
    void whatTheEngineRefusedIsNobodysLater() {
        bought();
        engine.refuses(BillingRefusedException.CARD_DECLINED);
        assertThatThrownBy(() -> billing.changeNow("advanced", BillingCycle.MONTHLY))
                .is(refused(BillingRefusedException.CARD_DECLINED));
        atTheEngine(() -> engine.changeNow(id(), FakeEngine.priceId("advanced", BillingCycle.MONTHLY), "staff"));

        assertThat(told()).containsExactly("PLAN_BOUGHT OWNER", "PLAN_CHANGED SYSTEM");
    }

    @Test
    void whatTheEngineDoesAloneIsAutomatic() {
        bought();
        atTheEngine(() -> engine.cancel(id(), "by the operator"));
        atTheEngine(() -> engine.resume(id()));
        billing.changeAtEnd("supporter", BillingCycle.MONTHLY);
        clock.advance(Duration.ofDays(30));
        atTheEngine(() -> engine.renews(id()));

        assertThat(told())
                .containsExactly(
                        "PLAN_BOUGHT OWNER",
                        "PLAN_CANCELLED SYSTEM",
                        "PLAN_RESUMED SYSTEM",
                        "PLAN_CHANGE_PLANNED OWNER",
                        "PLAN_RENEWED SYSTEM",
                        "PLAN_CHANGED SYSTEM");
    }

    @Test
    void actThatChangedNothingIsNotTakenForALaterOne() {
        bought();
        billing.keepPlan();
        billing.resume();
        atTheEngine(() -> engine.changeAtEnd(id(), FakeEngine.priceId("supporter", BillingCycle.MONTHLY), "staff"));
        atTheEngine(() -> engine.dropPlannedChange(id()));

        assertThat(told())
                .containsExactly("PLAN_BOUGHT OWNER", "PLAN_CHANGE_PLANNED SYSTEM", "PLAN_CHANGE_TAKEN_BACK SYSTEM");
    }

    @Test
    void planAfterOneThatOnlyTheClockEndedIsBoughtByTheOwner() {
        bought();
        billing.changeAtEnd("supporter", BillingCycle.MONTHLY);
        clock.advance(Duration.ofDays(60));
        purchases.buy("basic", BillingCycle.YEARLY, true, Locale.ENGLISH);
        engine.put(customer(), subscription(EngineStatus.ENDED, clock.instant()));
        engine.pays(customer(), "basic", BillingCycle.YEARLY);
        look();

        assertThat(told()).containsExactly("PLAN_BOUGHT OWNER", "PLAN_CHANGE_PLANNED OWNER", "PLAN_BOUGHT OWNER");
    }

    @Test
    void samePlanAfterOneThatOnlyTheClockEndedIsBoughtAnewWithoutWhatWasPlanned() {
        bought();
        billing.changeAtEnd("supporter", BillingCycle.MONTHLY);
        clock.advance(Duration.ofDays(60));
        purchases.buy("basic", BillingCycle.MONTHLY, true, Locale.ENGLISH);
        engine.put(customer(), subscription(EngineStatus.ENDED, clock.instant()));
        engine.pays(customer(), "basic", BillingCycle.MONTHLY);
        look();

        assertThat(told()).containsExactly("PLAN_BOUGHT OWNER", "PLAN_CHANGE_PLANNED OWNER", "PLAN_BOUGHT OWNER");
    }

    @Test
    void anotherPlanAfterOneThatTheEngineNeverHadIsBoughtByTheOwner() {
        owner = accounts.subscriber("basic");
        accounts.signIn(owner);
        clock.advance(Duration.ofDays(400));
        purchases.buy("advanced", BillingCycle.MONTHLY, true, Locale.ENGLISH);
        engine.pays(customer(), "advanced", BillingCycle.MONTHLY);
        look();

        assertThat(told()).containsExactly("PLAN_BOUGHT OWNER");
    }

    @Test
    void latePaymentOfAPlanThatTheClockEndedIsNoPurchase() {
        bought();
        clock.advance(Duration.ofDays(39));
        atTheEngine(() -> engine.renews(id()));

        assertThat(told()).containsExactly("PLAN_BOUGHT OWNER", "PLAN_RENEWED SYSTEM");
    }

    @Test
    void anotherPlanThanTheOneAskedForIsNobodys() {
        purchases.buy("basic", BillingCycle.MONTHLY, true, Locale.ENGLISH);
        engine.pays(customer(), "basic", BillingCycle.YEARLY);
        look();

        assertThat(told()).containsExactly("PLAN_BOUGHT SYSTEM");
    }

    @Test
    void purchaseThatABankConfirmsAWeekLaterIsStillTheOwners() {
        purchases.buy("basic", BillingCycle.MONTHLY, true, Locale.ENGLISH);
        EngineSubscription ordered = subscription(EngineStatus.PENDING, clock.instant());
        atTheEngine(() -> engine.put(customer(), ordered));
        clock.advance(Duration.ofDays(7));
        reconciliation.nightly();
        atTheEngine(() -> engine.put(customer(), subscription(EngineStatus.ACTIVE, ordered.createdAt())));

        assertThat(told()).containsExactly("PLAN_BOUGHT OWNER");
    }

    @Test
    void purchaseThatLedToNothingIsForgotten() {
        purchases.buy("basic", BillingCycle.MONTHLY, true, Locale.ENGLISH);
        clock.advance(Duration.ofDays(3));
        engine.pays(customer(), "basic", BillingCycle.MONTHLY);
        look();
        assertThat(told()).containsExactly("PLAN_BOUGHT SYSTEM");

        clock.advance(BillingActs.LONGEST);
        reconciliation.nightly();
        assertThat(kept()).isZero();
    }

    @Test
    void unpaidPlanThatItsOwnerCancelsIsEndedByThem() {
        bought();
        clock.advance(Duration.ofDays(31));
        atTheEngine(() -> engine.put(customer(), subscription(EngineStatus.PAST_DUE, clock.instant())));
        engine.afterChange(() -> engine.put(customer(), subscription(EngineStatus.ENDED, clock.instant())));
        billing.cancel(null);

        assertThat(told()).containsExactly("PLAN_BOUGHT OWNER", "PAYMENT_FAILED SYSTEM", "PLAN_ENDED OWNER");
    }

    @Test
    void plannedChangeThatGoesWithARenewalIsToldAsTakenBack() {
        bought();
        billing.changeAtEnd("supporter", BillingCycle.MONTHLY);
        clock.advance(Duration.ofDays(30));
        atTheEngine(() -> {
            engine.dropPlannedChange(id());
            engine.renews(id());
        });

        assertThat(told())
                .containsExactly(
                        "PLAN_BOUGHT OWNER",
                        "PLAN_CHANGE_PLANNED OWNER",
                        "PLAN_RENEWED SYSTEM",
                        "PLAN_CHANGE_TAKEN_BACK SYSTEM");
    }

    @Test
    void plannedChangeThatGoesWithACancelledPlanIsNotToldApart() {
        bought();
        billing.changeAtEnd("supporter", BillingCycle.MONTHLY);
        billing.cancel(null);
        billing.resume();
        billing.changeAtEnd("supporter", BillingCycle.MONTHLY);
        billing.changeNow("advanced", BillingCycle.MONTHLY);

        assertThat(told())
                .containsExactly(
                        "PLAN_BOUGHT OWNER",
                        "PLAN_CHANGE_PLANNED OWNER",
                        "PLAN_CANCELLED OWNER",
                        "PLAN_RESUMED OWNER",
                        "PLAN_CHANGE_PLANNED OWNER",
                        "PLAN_CHANGED OWNER");
    }

    private void bought() {
        purchases.buy("basic", BillingCycle.MONTHLY, true, Locale.ENGLISH);
        engine.pays(customer(), "basic", BillingCycle.MONTHLY);
        look();
    }

    private void atTheEngine(Runnable act) {
        act.run();
        look();
    }

    /** As for an event of the engine: nobody is signed in. */
    private void look() {
        accounts.signOut();
        sync.look(owner);
        accounts.signIn(owner);
    }

    private String customer() {
        return "cus-" + owner;
    }

    private String id() {
        return "sub-cus-" + owner + "-0";
    }

    private EngineSubscription subscription(EngineStatus status, Instant createdAt) {
        return FakeEngine.subscription(
                id(),
                FakeEngine.priceId("basic", BillingCycle.MONTHLY),
                status,
                true,
                createdAt,
                status == EngineStatus.ACTIVE ? Duration.ofDays(30) : Duration.ofSeconds(1));
    }

    private List<AccountEvent> plan() {
        return events.seen().stream()
                .filter(event -> event.account().equals(owner))
                .filter(event -> event.kind()
                        .topic()
                        .filter(topic -> topic == NoticeTopic.SUBSCRIPTION || topic == NoticeTopic.PLAN_TROUBLE)
                        .isPresent())
                .toList();
    }

    private List<String> told() {
        return plan().stream().map(event -> event.kind() + " " + kind(event)).toList();
    }

    private static Actor.Kind kind(AccountEvent event) {
        return event.actor().kind();
    }

    private long kept() {
        return jdbc.sql("select count(*) from billing_act where account_id = :account")
                .param("account", owner.value())
                .query(Long.class)
                .single();
    }
}
