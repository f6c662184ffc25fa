package com.rotki.portal.devices.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.devices.DeviceState;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.platform.ui.RegenerateCause;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Removing a device, keeping it out and letting it back in. */
class DeviceRemovalOnPageTest extends DevicePagesTest {

    @Test
    void removingSaysWhatHappensToTheDeviceAndWhenAndKeepsItOut() {
        DeviceSummary device = registered("one", "Laptop");
        openDevices();

        pressNamed("Remove Laptop…");
        assertThat(text(_get(Dialog.class)))
                .contains("Its slot is free at once")
                .contains("within the hour")
                .contains("It stays removed")
                .contains("until you regenerate your credentials");
        press("Remove device");

        _assertNoDialogs();
        assertThat(devices.overview().find(device.id()).orElseThrow().state()).isEqualTo(DeviceState.REMOVED);
        assertThat(_find(DeviceCard.class)).isEmpty();
        assertThat(text(_get(RemovedDeviceCard.class))).contains("Laptop").contains("Kept out");
        assertThat(regenerations.causes()).isEmpty();
        roundTrip();
        assertThat(messages()).singleElement().asString().contains("“Laptop” was removed and is kept out.");
    }

    @Test
    void keepingTheDeviceChangesNothing() {
        registered("one", "Laptop");
        openDevices();

        pressNamed("Remove Laptop…");
        press("Keep device");

        _assertNoDialogs();
        assertThat(devices.overview().active()).hasSize(1);
    }

    @Test
    void aLostDeviceIsRemovedAndThenTheCredentialsAreRegenerated() {
        registered("one", "Laptop");
        openDevices();

        pressNamed("Remove Laptop…");
        choose("It is lost or stolen, or I do not know it");
        assertThat(text(_get(Dialog.class))).contains("whoever has the device also has your API Secret");
        press("Remove and regenerate…");

        assertThat(devices.overview().active()).isEmpty();
        assertThat(regenerations.causes()).containsExactly(RegenerateCause.DEVICE_LOST);
    }

    @Test
    void atTheLimitTheOneSilentForLongestIsAdvisedAndNothingIsRemoved() {
        registered("one", "Old server");
        clock.advance(Duration.ofDays(8));
        registered("two", "Laptop");

        openDevices();

        SlotAdviceCard advice = _get(SlotAdviceCard.class);
        assertThat(text(advice))
                .contains("“Old server” is the safest to remove: it has been silent the longest")
                .contains("No device is ever removed without you");
        assertThat(devices.overview().active()).hasSize(2);
        press("Remove Old server…");
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Remove “Old server”?");
    }

    @Test
    void aRemovedDeviceIsAllowedAgainAndKeptOutAgain() {
        DeviceSummary device = registered("one", "Laptop");
        devices.remove(device.id());
        openDevices();

        pressNamed("Allow again: Laptop");
        assertThat(text(_get(RemovedDeviceCard.class))).contains("May register again");
        assertThat(devices.overview().find(device.id()).orElseThrow().state()).isEqualTo(DeviceState.ALLOWED);

        pressNamed("Keep out: Laptop");
        assertThat(text(_get(RemovedDeviceCard.class))).contains("Kept out");
        assertThat(devices.overview().find(device.id()).orElseThrow().state()).isEqualTo(DeviceState.REMOVED);
    }

    @Test
    void aRemovedDeviceIsRestored() {
        devices.remove(registered("one", "Laptop").id());
        openDevices();

        pressNamed("Restore: Laptop");

        assertThat(title()).isEqualTo("Laptop");
        assertThat(_find(RemovedDeviceCard.class)).isEmpty();
    }

    @Test
    void restoringWithoutAFreeSlotSaysWhyNot() {
        devices.remove(registered("one", "Laptop").id());
        registered("two", "Desk");
        registered("three", "Server");
        openDevices();

        pressNamed("Restore: Laptop");

        assertThat(messages())
                .singleElement()
                .asString()
                .contains("No slot is free: your Basic plan has room for 2 devices, and 2 are registered.");
        assertThat(_find(RemovedDeviceCard.class)).hasSize(1);
    }

    @Test
    void afterAWeekRestoringIsNotOfferedAnyMore() {
        devices.remove(registered("one", "Laptop").id());
        clock.advance(Duration.ofDays(7).plusSeconds(1));

        openDevices();

        assertThat(_find(Button.class, button -> button.withText("Restore"))).isEmpty();
        assertThat(_find(Button.class, button -> button.withText("Allow again")))
                .hasSize(1);
        assertThat(text(_get(DevicesView.class))).doesNotContain("Can be restored until");
    }

    @Test
    void aDeviceRemovedElsewhereWhileItIsRenamedIsTold() {
        DeviceSummary device = registered("one", "Laptop");
        openDevices();
        pressNamed("Remove Laptop…");
        devices.remove(device.id());
        roundTrip();

        press("Remove device");

        _assertNoDialogs();
        assertThat(_find(RemovedDeviceCard.class)).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(String label) {
        RadioButtonGroup<T> group = _get(RadioButtonGroup.class);
        List<T> choices = group.getListDataView().getItems().toList();
        T choice = choices.stream()
                .filter(item -> group.getItemLabelGenerator().apply(item).equals(label))
                .findFirst()
                .orElseThrow();
        _setValue(group, choice);
    }
}
