package com.rotki.portal.devices;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.devices.AppDeviceService.RegisteredDevice;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.subscription.SubscriptionInactiveException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeviceServiceTest extends OwnDevicesTest {

    @Autowired
    private DeviceContacts contacts;

    @Test
    void aRegisteredDeviceTakesASlot() {
        register("one");

        assertThat(service.overview().active()).singleElement().satisfies(device -> {
            assertThat(device.firstSeen()).isEqualTo(clock.instant());
            assertThat(device.platform()).isEqualTo("Linux");
            assertThat(device.client().version()).isEqualTo("1.44.0");
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
    void devicesOfOthersAreUnknown() {
        DeviceId foreign = register("one");
        accounts.signIn(accounts.subscriber("basic"));

        assertThatThrownBy(() -> service.rename(foreign, "mine")).is(refused(DeviceRefusedException.UNKNOWN));
        assertThatThrownBy(() -> service.remove(foreign)).is(refused(DeviceRefusedException.UNKNOWN));
        assertThatThrownBy(() -> service.allowAgain(foreign)).is(refused(DeviceRefusedException.UNKNOWN));
        assertThatThrownBy(() -> service.restore(foreign)).is(refused(DeviceRefusedException.UNKNOWN));
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
    void contactInTheFutureIsReplacedOnceTheClockIsRight() {
        DeviceId device = register("one");
        contacts.checked(device, clock.instant().plus(Duration.ofDays(2)), AppClient.UNKNOWN, NO_ERROR);
        contacts.write();

        contacts.checked(device, clock.instant(), AppClient.UNKNOWN, NO_ERROR);
        contacts.write();

        assertThat(service.overview().active().getFirst().lastCheck()).isEqualTo(clock.instant());
    }

    @Test
    void aContactIsSeenAtOnceAndWrittenBehind() {
        DeviceId device = register("one");
        clock.advance(Duration.ofHours(1));

        contacts.checked(device, clock.instant(), AppClient.ofVersion("1.45.0"), Duration.ofSeconds(90));
        DeviceSummary before = service.overview().active().getFirst();
        contacts.write();
        DeviceSummary after = service.overview().active().getFirst();

        assertThat(before.lastCheck()).isEqualTo(clock.instant());
        assertThat(after).isEqualTo(before);
        assertThat(after.client().version()).isEqualTo("1.45.0");
        assertThat(after.clockError()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void lateContactDoesNotReplaceALaterOne() {
        DeviceId device = register("one");
        contacts.checked(device, clock.instant().plusSeconds(60), AppClient.UNKNOWN, NO_ERROR);
        contacts.checked(device, clock.instant(), AppClient.UNKNOWN, NO_ERROR);
        contacts.write();
        contacts.checked(device, clock.instant().plusSeconds(30), AppClient.UNKNOWN, NO_ERROR);
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
            assertThat(Objects.requireNonNull(advice.device()).id()).isEqualTo(silent);
            assertThat(advice.reason()).isEqualTo(SlotAdvice.Reason.LEAST_RECENT);
        });
    }

    @Test
    void noDeviceIsAdvisedWhenAllHadContactWithinAWeek() {
        register("one");
        clock.advance(Duration.ofDays(7));
        register("two");

        assertThat(service.overview().advice()).hasValue(new SlotAdvice(null, SlotAdvice.Reason.NONE_STANDS_OUT));
    }

    @Test
    void belowTheLimitNothingIsAdvised() {
        register("one");

        assertThat(service.overview().advice()).isEmpty();
    }

    private boolean registers(String identifier) {
        return accounts.asApp(owner, () -> {
            try {
                app.register(new RegisterDevice(identifier, identifier, "Linux", AppClient.UNKNOWN, NO_ERROR));
                return true;
            } catch (DeviceLimitReachedException full) {
                return false;
            }
        });
    }
}
