package com.rotki.portal.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.DatabaseTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.subscription.SubscriptionInactiveException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class DeviceServiceTest {

    private static final Duration NO_ERROR = Duration.ZERO;

    @Autowired
    private DeviceService service;

    @Autowired
    private AppDeviceService app;

    @Autowired
    private DeviceContacts contacts;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    private AccountId owner;

    @BeforeEach
    void signInWithTwoSlots() {
        clock.reset();
        owner = accounts.subscriber("basic");
        accounts.signIn(owner);
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void aRegisteredDeviceTakesASlot() {
        register("one");

        assertThat(service.overview().active()).singleElement().satisfies(device -> {
            assertThat(device.firstSeen()).isEqualTo(clock.instant());
            assertThat(device.platform()).isEqualTo("Linux");
            assertThat(device.appVersion()).isEqualTo("1.44.0");
        });
    }

    @Test
    void registeringAgainIsTheSameDevice() {
        register("one");
        clock.advance(Duration.ofHours(1));
        register("one");

        assertThat(service.overview().active())
                .singleElement()
                .satisfies(device -> assertThat(device.lastContact()).isEqualTo(clock.instant()));
    }

    @Test
    void beyondTheLimitARegistrationIsRefusedWithTierAndNumbers() {
        register("one");
        register("two");

        assertThatThrownBy(() -> register("three"))
                .isInstanceOfSatisfying(
                        DeviceLimitReachedException.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("Basic", 2, 2L));
        assertThat(service.overview().active()).hasSize(2);
    }

    @Test
    void aHundredParallelRegistrationsNeverPassTheLimit() throws InterruptedException, ExecutionException {
        List<Callable<Boolean>> attempts = IntStream.range(0, 100)
                .<Callable<Boolean>>mapToObj(number -> () -> registers("device-" + number))
                .toList();
        List<Boolean> registered = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(100)) {
            for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
                registered.add(attempt.get());
            }
        }

        assertThat(registered).filteredOn(success -> success).hasSize(2);
        assertThat(service.overview().active()).hasSize(2);
    }

    @Test
    void parallelRegistrationsOfOneDeviceAreOneDevice() throws InterruptedException, ExecutionException {
        List<Callable<Boolean>> attempts =
                java.util.Collections.<Callable<Boolean>>nCopies(20, () -> registers("same"));
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
                assertThat(attempt.get()).isTrue();
            }
        }

        assertThat(service.overview().active()).hasSize(1);
    }

    @Test
    void withoutAnActiveSubscriptionNothingRegistersAndNothingIsLost() {
        register("one");
        clock.advance(Duration.ofDays(60));
        accounts.signIn(owner);

        assertThatThrownBy(() -> register("two")).isInstanceOf(SubscriptionInactiveException.class);
        assertThat(service.overview().active()).hasSize(1);
    }

    @Test
    void aRemovedDeviceStaysRemovedUntilItsOwnerAllowsIt() {
        DeviceId device = register("one");

        service.remove(device);

        assertThatThrownBy(() -> register("one")).isInstanceOf(DeviceRemovedException.class);
        service.allowAgain(device);
        assertThat(service.overview().active()).isEmpty();
        register("one");
        assertThat(service.overview().active()).singleElement().satisfies(again -> {
            assertThat(again.id()).isEqualTo(device);
            assertThat(again.firstSeen()).isEqualTo(TestClock.START);
        });
    }

    @Test
    void removingFreesTheSlotAtOnceAndTwiceIsAsGoodAsOnce() {
        DeviceId device = register("one");
        register("two");

        service.remove(device);
        service.remove(device);

        register("three");
        assertThat(service.overview().active()).hasSize(2);
        assertThat(service.overview().removed()).hasSize(1);
    }

    @Test
    void anAllowedDeviceStillNeedsAFreeSlot() {
        DeviceId device = register("one");
        service.remove(device);
        service.allowAgain(device);
        register("two");
        register("three");

        assertThatThrownBy(() -> register("one")).isInstanceOf(DeviceLimitReachedException.class);
    }

    @Test
    void withinSevenDaysARemovedDeviceIsPutBackAsItWas() {
        DeviceId device = register("one");
        service.rename(device, "Laptop");
        service.remove(device);
        clock.advance(Duration.ofDays(7));

        service.restore(device);

        assertThat(service.overview().active())
                .singleElement()
                .extracting(DeviceSummary::name)
                .isEqualTo("Laptop");
    }

    @Test
    void afterSevenDaysItIsNot() {
        DeviceId device = register("one");
        service.remove(device);
        clock.advance(Duration.ofDays(7).plusSeconds(1));

        assertThatThrownBy(() -> service.restore(device)).isInstanceOf(DeviceNotRestorableException.class);
        assertThat(service.overview().active()).isEmpty();
    }

    @Test
    void whoseSlotIsTakenMeanwhileIsNotPutBack() {
        DeviceId device = register("one");
        service.remove(device);
        register("two");
        register("three");

        assertThatThrownBy(() -> service.restore(device)).isInstanceOf(DeviceLimitReachedException.class);
    }

    @Test
    void devicesOfOthersAreUnknown() {
        DeviceId foreign = register("one");
        accounts.signIn(accounts.subscriber("basic"));

        assertThatThrownBy(() -> service.rename(foreign, "mine")).isInstanceOf(UnknownDeviceException.class);
        assertThatThrownBy(() -> service.remove(foreign)).isInstanceOf(UnknownDeviceException.class);
        assertThatThrownBy(() -> service.allowAgain(foreign)).isInstanceOf(UnknownDeviceException.class);
        assertThatThrownBy(() -> service.restore(foreign)).isInstanceOf(UnknownDeviceException.class);
        assertThat(service.overview().active()).isEmpty();
        accounts.signIn(owner);
        assertThat(service.overview().active())
                .singleElement()
                .satisfies(device -> assertThat(device.name()).isEqualTo("11111111-2222-3333-4444-555555555555"));
    }

    @Test
    void theAppSeesTheNameItSentUntilSomebodyGivesAnother() {
        DeviceId device = register("one");

        assertThat(accounts.asApp(owner, app::registered))
                .singleElement()
                .extracting(RegisteredDevice::name)
                .isEqualTo("11111111-2222-3333-4444-555555555555");
        service.rename(device, "Laptop");
        assertThat(accounts.asApp(owner, app::registered))
                .singleElement()
                .extracting(RegisteredDevice::name)
                .isEqualTo("Laptop");
    }

    @Test
    void aContactIsSeenAtOnceAndWrittenBehind() {
        DeviceId device = register("one");
        clock.advance(Duration.ofHours(1));

        contacts.checked(device, clock.instant(), "1.45.0", Duration.ofSeconds(90));
        DeviceSummary before = service.overview().active().getFirst();
        contacts.write();
        DeviceSummary after = service.overview().active().getFirst();

        assertThat(before.lastCheck()).isEqualTo(clock.instant());
        assertThat(after).isEqualTo(before);
        assertThat(after.appVersion()).isEqualTo("1.45.0");
        assertThat(after.clockError()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void anOldContactThatArrivesLateDoesNotTurnTheTimeBack() {
        DeviceId device = register("one");
        contacts.checked(device, clock.instant().plusSeconds(60), null, NO_ERROR);
        contacts.checked(device, clock.instant(), null, NO_ERROR);
        contacts.write();
        contacts.checked(device, clock.instant().plusSeconds(30), null, NO_ERROR);
        contacts.write();

        assertThat(service.overview().active().getFirst().lastCheck())
                .isEqualTo(clock.instant().plusSeconds(60));
    }

    @Test
    void atTheLimitTheLongestSilentDeviceIsAdvised() {
        DeviceId silent = register("one");
        clock.advance(Duration.ofDays(20));
        register("two");

        assertThat(service.overview().advice()).hasValueSatisfying(advice -> {
            assertThat(advice.device().id()).isEqualTo(silent);
            assertThat(advice.reason()).isEqualTo(SlotAdvice.Reason.LEAST_RECENT);
        });
    }

    @Test
    void belowTheLimitNothingIsAdvised() {
        register("one");

        assertThat(service.overview().advice()).isEmpty();
    }

    private DeviceId register(String identifier) {
        accounts.asApp(owner, () -> {
            app.register(new RegisterDevice(
                    identifier, "11111111-2222-3333-4444-555555555555", "Linux", "1.44.0", NO_ERROR));
            return identifier;
        });
        return service.overview().active().stream()
                .filter(device -> device.lastContact() != null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private boolean registers(String identifier) {
        return accounts.asApp(owner, () -> {
            try {
                app.register(new RegisterDevice(identifier, identifier, "Linux", null, NO_ERROR));
                return true;
            } catch (DeviceLimitReachedException full) {
                return false;
            }
        });
    }
}
