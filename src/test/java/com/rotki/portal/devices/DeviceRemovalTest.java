package com.rotki.portal.devices;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.TestClock;
import com.rotki.portal.platform.DeviceId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Removing, allowing again and putting back. */
class DeviceRemovalTest extends OwnDevicesTest {

    @Test
    void aRemovedDeviceStaysRemovedUntilItsOwnerAllowsIt() {
        DeviceId device = register("one");

        service.remove(device);

        assertThatThrownBy(() -> register("one")).is(refused(DeviceRefusedException.REMOVED));
        service.allowAgain(device);
        assertThat(service.overview().active()).isEmpty();
        register("one");
        assertThat(service.overview().active()).singleElement().satisfies(again -> {
            assertThat(again.id()).isEqualTo(device);
            assertThat(again.firstSeen()).isEqualTo(TestClock.START);
        });
    }

    @Test
    void removingFreesTheSlotAndIsIdempotent() {
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
    void removedDeviceIsNotRestoredAfterSevenDays() {
        DeviceId device = register("one");
        service.remove(device);
        clock.advance(Duration.ofDays(7).plusSeconds(1));

        assertThatThrownBy(() -> service.restore(device)).is(refused(DeviceRefusedException.NOT_RESTORABLE));
        assertThat(service.overview().active()).isEmpty();
    }

    @Test
    void removedDeviceIsNotRestoredWithoutAFreeSlot() {
        DeviceId device = register("one");
        service.remove(device);
        register("two");
        register("three");

        assertThatThrownBy(() -> service.restore(device)).isInstanceOf(DeviceLimitReachedException.class);
    }
}
