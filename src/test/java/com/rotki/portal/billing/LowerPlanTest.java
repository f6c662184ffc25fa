package com.rotki.portal.billing;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.PublishedEvents;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.devices.AppClient;
import com.rotki.portal.devices.AppDeviceService;
import com.rotki.portal.devices.DeviceChoiceService;
import com.rotki.portal.devices.DeviceCut;
import com.rotki.portal.devices.DeviceEvent.DeviceLeftWithPlan;
import com.rotki.portal.devices.DeviceEvent.DevicesOverLimit;
import com.rotki.portal.devices.DeviceRefusedException;
import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.BillingCycle;
import com.rotki.portal.subscription.SubscriptionService;
import com.rotki.portal.support.TestVisits;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A plan with four slots becomes one with two, and its owner chooses which devices stay (requirement B-18). */
@DatabaseTest
class LowerPlanTest {

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
    private DeviceChoiceService choice;

    @Autowired
    private DeviceService devices;

    @Autowired
    private AppDeviceService app;

    @Autowired
    private PublishedEvents events;

    @Autowired
    private TestVisits visits;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void anOwnerWithThreeDevices() {
        engine.open();
        owner = accounts.account(Role.SUBSCRIBER);
        accounts.signIn(owner);
        purchases.buy("advanced", BillingCycle.MONTHLY, true, Locale.ENGLISH);
        engine.pays("cus-" + owner, "advanced", BillingCycle.MONTHLY);
        sync.look(owner);
        register("one", "two", "three");
    }

    @AfterEach
    void putTheLimitBack() {
        limitOfBasic(2);
    }

    @Test
    void exactlyTheDevicesThatWereNotChosenLeaveWhenTheLowerPlanBegins() {
        plan("basic");
        choice.choose(ids("one", "three"));

        assertThat(active()).containsExactlyInAnyOrder("one", "two", "three");
        assertThat(leaving()).containsExactly("two");
        assertThat(cut().at()).isEqualTo(subscriptions.overview().orElseThrow().periodEnd());
        begin();

        assertThat(active()).containsExactlyInAnyOrder("one", "three");
        assertThat(choice.cut()).isEmpty();
        assertThat(left()).singleElement().satisfies(event -> {
            assertThat(event.details()).containsEntry("name", "two").containsEntry("tier", "Basic");
            assertThat(event.actor().kind()).isEqualTo(Actor.Kind.SYSTEM);
        });
        assertThat(told()).isZero();
    }

    @Test
    void whatLeftIsRefusedInTheAppAndCanBeRestoredLikeWhatItsOwnerRemoves() {
        plan("basic");
        choice.choose(ids("one", "three"));
        begin();

        assertThatThrownBy(() -> register("two")).is(refused(DeviceRefusedException.REMOVED));
        DeviceId two = removed("two");
        devices.remove(id("one"));
        devices.restore(two);
        assertThat(active()).containsExactlyInAnyOrder("two", "three");
    }

    @Test
    void choiceIsChangedUntilThePlanBegins() {
        plan("basic");
        choice.choose(ids("one", "three"));
        choice.choose(ids("one", "two"));
        begin();

        assertThat(active()).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void choiceIsTakenBackWithThePlannedChange() {
        plan("basic");
        choice.choose(ids("one", "three"));
        billing.keepPlan();

        assertThat(choice.cut()).isEmpty();
        plan("basic");
        assertThat(cut().chosen()).isFalse();
        begin();
        assertThat(active()).hasSize(3);
    }

    @Test
    void choiceEndsWhenThePlanIsCancelledOrGetsHigherAgain() {
        plan("basic");
        choice.choose(ids("one", "three"));
        billing.cancel(null);
        billing.resume();
        plan("basic");
        assertThat(cut().chosen()).isFalse();

        choice.choose(ids("one", "three"));
        billing.changeNow("advanced", BillingCycle.YEARLY);
        begin();

        assertThat(active()).hasSize(3);
        assertThat(left()).isEmpty();
    }

    @Test
    void choiceForOnePlanIsNoneForAnother() {
        plan("basic");
        choice.choose(ids("one", "three"));
        plan("supporter");

        assertThat(cut().limit()).isEqualTo(1);
        assertThat(cut().chosen()).isFalse();
        begin();
        assertThat(active()).hasSize(3);
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void withoutAChoiceAllStayAndTheirOwnerIsToldAndChoosesThen() {
        plan("basic");
        begin();

        assertThat(active()).hasSize(3);
        assertThat(told()).isEqualTo(1);
        assertThat(cut().at()).isNull();
        assertThatThrownBy(() -> choice.choose(ids("one", "two")))
                .is(refused(DeviceRefusedException.NOTHING_TO_CHOOSE));
        choice.keepOnly(ids("two", "three"));

        assertThat(active()).containsExactlyInAnyOrder("two", "three");
        assertThat(events.seen().getLast())
                .satisfies(event -> assertThat(event.kind()).isEqualTo(EventKind.DEVICE_REMOVED))
                .satisfies(event -> assertThat(event.actor().kind()).isEqualTo(Actor.Kind.OWNER));
        assertThat(choice.cut()).isEmpty();
    }

    @Test
    void whatRegistersInBetweenLeavesToo() {
        plan("basic");
        choice.choose(ids("one", "three"));
        register("four");

        assertThat(leaving()).containsExactlyInAnyOrder("two", "four");
        begin();
        assertThat(active()).containsExactlyInAnyOrder("one", "three");
    }

    @Test
    void slotOfAChosenDeviceThatIsGoneIsNotLeftEmpty() {
        plan("basic");
        choice.choose(ids("one", "three"));
        devices.remove(id("three"));

        assertThat(choice.cut()).isEmpty();
        register("four");
        assertThat(leaving())
                .as("what was declined goes before what was not asked about")
                .containsExactly("two");
        begin();
        assertThat(active()).containsExactlyInAnyOrder("one", "four");
    }

    @Test
    void noMoreLeaveThanHaveTo() {
        plan("supporter");
        choice.choose(ids("three"));
        devices.remove(id("three"));

        assertThat(leaving()).as("the longest silent").containsExactly("one");
        begin();
        assertThat(active()).containsExactly("two");
    }

    @Test
    void whatWasChosenNeverLeavesThoughThePlanAllowsLessMeanwhile() {
        plan("basic");
        choice.choose(ids("one", "three"));
        limitOfBasic(1);
        begin();

        assertThat(active()).containsExactlyInAnyOrder("one", "three");
        assertThat(told()).isEqualTo(1);
        assertThat(cut().limit()).isEqualTo(1);
    }

    @Test
    void planThatAllowsMoreMeanwhileKeepsAll() {
        plan("basic");
        choice.choose(ids("one", "three"));
        limitOfBasic(3);
        begin();

        assertThat(active()).hasSize(3);
        assertThat(left()).isEmpty();
    }

    @Test
    void onlyAsManyAsThePlanAllowsAreChosenAndOnlyOwnOnes() {
        assertThatThrownBy(() -> choice.choose(ids("one"))).is(refused(DeviceRefusedException.NOTHING_TO_CHOOSE));
        assertThatThrownBy(() -> choice.keepOnly(ids("one"))).is(refused(DeviceRefusedException.NOTHING_TO_CHOOSE));
        plan("basic");

        assertThatThrownBy(() -> choice.choose(ids("one"))).is(refused(DeviceRefusedException.WRONG_NUMBER));
        assertThatThrownBy(() -> choice.choose(ids("one", "two", "three")))
                .is(refused(DeviceRefusedException.WRONG_NUMBER));
        assertThatThrownBy(() -> choice.choose(List.of(id("one"), DeviceId.newId())))
                .is(refused(DeviceRefusedException.UNKNOWN));
        assertThatThrownBy(() -> choice.choose(List.of(id("one"), id("one"))))
                .is(refused(DeviceRefusedException.WRONG_NUMBER));
        assertThat(cut().chosen()).isFalse();
    }

    @Test
    void theSupportSeesTheChoiceAndCannotMakeIt() {
        plan("basic");
        List<DeviceId> two = ids("one", "two");
        choice.choose(two);
        visits.signInAgent();
        visits.enter(owner);

        assertThat(leaving()).containsExactly("three");
        assertThatThrownBy(() -> choice.choose(two)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> choice.keepOnly(two)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoHasNoPlanHasNothingToChoose() {
        accounts.signIn(accounts.account(Role.SUBSCRIBER));

        assertThat(choice.cut()).isEmpty();
    }

    private void plan(String tier) {
        billing.changeAtEnd(tier, BillingCycle.MONTHLY);
    }

    private void begin() {
        clock.advance(Duration.ofDays(30));
        engine.renews("sub-cus-" + owner + "-0");
        sync.look(owner);
        accounts.signIn(owner);
    }

    private void register(String... names) {
        Arrays.stream(names).forEach(name -> {
            clock.advance(Duration.ofMinutes(1));
            accounts.asApp(owner, () -> {
                app.register(new RegisterDevice(name, name, "Linux", AppClient.ofVersion("1.44.0"), Duration.ZERO));
                return name;
            });
        });
    }

    private DeviceCut cut() {
        return choice.cut().orElseThrow();
    }

    private List<String> leaving() {
        return cut().leaving().stream().map(DeviceSummary::name).toList();
    }

    private List<String> active() {
        return devices.overview().active().stream().map(DeviceSummary::name).toList();
    }

    private List<DeviceId> ids(String... names) {
        return Arrays.stream(names).map(this::id).toList();
    }

    private DeviceId id(String name) {
        return idAmong(devices.overview().active(), name);
    }

    private DeviceId removed(String name) {
        return idAmong(devices.overview().removed(), name);
    }

    private static DeviceId idAmong(List<DeviceSummary> all, String name) {
        return all.stream()
                .filter(device -> device.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<DeviceLeftWithPlan> left() {
        return events.seen().stream()
                .filter(DeviceLeftWithPlan.class::isInstance)
                .map(DeviceLeftWithPlan.class::cast)
                .toList();
    }

    private long told() {
        return events.seen().stream().filter(DevicesOverLimit.class::isInstance).count();
    }

    private void limitOfBasic(int limit) {
        jdbc.sql("update tier set device_limit = :limit where code = 'basic'")
                .param("limit", limit)
                .update();
    }
}
