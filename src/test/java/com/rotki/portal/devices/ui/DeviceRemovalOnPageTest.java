package com.rotki.portal.devices.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.credentials.CredentialAdministration;
import com.rotki.portal.devices.DeviceState;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.subscription.SubscriptionAdministration;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Removing a device, keeping it out and letting it back in. */
class DeviceRemovalOnPageTest extends DevicePagesTest {

    @Autowired
    private CredentialAdministration administration;

    @Autowired
    private SubscriptionAdministration subscriptions;

    @Test
    void removalDialogSaysWhatHappensAndBlocksTheDevice() {
        DeviceSummary device = registered("one", "Laptop");
        openDevices();

        pressNamed("Remove Laptop…");
        assertThat(text(_get(Dialog.class)))
                .contains("Its slot is free at once")
                .contains("Within the hour")
                .contains("It is blocked")
                .contains("until you regenerate your credentials");
        press("Remove device");

        _assertNoDialogs();
        assertThat(devices.overview().find(device.id()).orElseThrow().state()).isEqualTo(DeviceState.REMOVED);
        assertThat(_find(DeviceCard.class)).isEmpty();
        assertThat(text(_get(RemovedDeviceCard.class))).contains("Laptop").contains("Blocked");
        assertThat(regenerations.reasons()).isEmpty();
        roundTrip();
        assertThat(messages()).singleElement().asString().contains("“Laptop” was removed and is blocked.");
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
        choose("It is lost or stolen, or I don’t know it");
        assertThat(text(_get(Dialog.class))).contains("whoever has the device has your API Secret");
        press("Remove and regenerate…");

        assertThat(devices.overview().active()).isEmpty();
        assertThat(regenerations.reasons()).containsExactly(RegenerateReason.MAY_BE_KNOWN);
    }

    @Test
    void longestSilentDeviceIsAdvisedAtTheLimitWithoutRemoval() {
        registered("one", "Old server");
        clock.advance(Duration.ofDays(8));
        registered("two", "Laptop");

        openDevices();

        SlotAdviceCard advice = _get(SlotAdviceCard.class);
        assertThat(text(advice))
                .contains("“Old server” is the safest to remove. Its last contact was longest ago")
                .contains("no device is ever removed automatically");
        assertThat(devices.overview().active()).hasSize(2);
        press("Remove Old server…");
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Remove “Old server”?");
    }

    @Test
    void removedDeviceIsAllowedAndBlockedAgain() {
        DeviceSummary device = registered("one", "Laptop");
        devices.remove(device.id());
        openDevices();

        pressNamed("Allow again: Laptop");
        assertThat(text(_get(RemovedDeviceCard.class))).contains("May register again");
        assertThat(devices.overview().find(device.id()).orElseThrow().state()).isEqualTo(DeviceState.ALLOWED);

        pressNamed("Block: Laptop");
        assertThat(text(_get(RemovedDeviceCard.class))).contains("Blocked");
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
    void restoringIsOnlyOfferedWhileASlotIsFree() {
        devices.remove(registered("one", "Laptop").id());
        DeviceSummary desk = registered("two", "Desk");
        registered("three", "Server");
        openDevices();

        Button restore = _get(Button.class, button -> button.withText("Restore"));
        assertThat(restore.isEnabled()).isFalse();
        assertThat(text(_get(RemovedDeviceCard.class))).contains("Restore needs a free slot.");
        assertThat(restore.getElement().getAttribute("aria-description")).startsWith("Restore needs a free slot");

        devices.remove(desk.id());
        roundTrip();
        assertThat(_find(Button.class, button -> button.withText("Restore")))
                .isNotEmpty()
                .allMatch(Button::isEnabled);
        assertThat(text(_get(DevicesView.class))).doesNotContain("Restore needs a free slot");
    }

    @Test
    void restoringIsNotOfferedWithoutAnActivePlan() {
        devices.remove(registered("one", "Laptop").id());
        accounts.asAdmin(() -> {
            subscriptions.suspend(owner, "Charged back");
            return owner;
        });
        openDevices();
        assertThat(_get(Button.class, button -> button.withText("Restore")).isEnabled())
                .isFalse();
        assertThat(text(_get(RemovedDeviceCard.class))).contains("Restore needs an active plan.");
    }

    @Test
    void noDeviceIsAdvisedWhenAllAreInUse() {
        registered("one", "Old server");
        clock.advance(Duration.ofDays(6));
        registered("two", "Laptop");

        openDevices();

        assertThat(text(_get(SlotAdviceCard.class)))
                .contains("Each of your devices was active or added")
                .doesNotContain("Old server");
        assertThat(_find(_get(SlotAdviceCard.class), Button.class)).isEmpty();
    }

    @Test
    void removalWithoutCredentialsDoesNotMentionTheSecret() {
        registered("one", "Laptop");
        accounts.asAdmin(() -> {
            administration.end(owner, "Found in a public repository");
            return owner;
        });
        openDevices();

        pressNamed("Remove Laptop…");

        assertThat(text(_get(Dialog.class)))
                .contains("Its slot is free at once")
                .doesNotContain("stays valid until you regenerate");
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
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
    void removalElsewhereIsToldDuringARename() {
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
