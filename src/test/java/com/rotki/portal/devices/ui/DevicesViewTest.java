package com.rotki.portal.devices.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.devices.DeviceState;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.RegenerateCause;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.UsageMeter;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DevicesViewTest extends DevicePagesTest {

    @Test
    void whoHasNoDeviceYetIsLedToTheCredentials() {
        open();

        EmptyState empty = _get(EmptyState.class);
        assertThat(text(empty)).contains("No device yet");
        assertThat(_get(empty, Anchor.class).getHref()).isEqualTo("credentials");
        assertThat(text(_get(UsageMeter.class)))
                .contains("Devices in your Basic plan")
                .contains("0 of 2");
    }

    @Test
    void aDeviceShowsWhatItIsAndItsTimes() {
        registered("one", "Desk at home", "Windows");

        open();

        DeviceCard card = _get(DeviceCard.class);
        assertThat(text(card))
                .contains("Desk at home")
                .contains("Windows PC · rotki 1.44.0")
                .contains("First seen")
                .contains("Last contact")
                .contains("Last successful checkNot yet")
                .doesNotContain("Last refused request");
        assertThat(_find(card, TimeText.class)).extracting(TimeText::instant).containsOnly(clock.instant());
        assertThat(text(_get(UsageMeter.class))).contains("1 of 2");
    }

    @Test
    void aNameThatTheAppMadeUpGivesWayToTheKindOfMachineButStaysToBeFound() {
        registered("one", MADE_UP);

        open();

        assertThat(title()).isEqualTo("Linux computer, since 4 May 2026");
        assertThat(text(_get(DevicesView.class))).contains("Its name in the app" + MADE_UP);
    }

    @Test
    void aRefusalIsToldInWordsWithWhatToDoUntilTheDeviceIsHeardOfAgain() {
        registered("one", "Laptop");
        clock.advance(Duration.ofMinutes(5));
        refused("clock-off", "one");

        open();
        assertThat(text(_get(DeviceCard.class)))
                .contains("Last request refused")
                .contains("The clock of the computer is too far off. Set date, time and time zone to automatic");

        clock.advance(Duration.ofMinutes(5));
        registered("one", "Laptop");
        open();
        assertThat(text(_get(DeviceCard.class)))
                .contains("Last refused request")
                .contains("The clock of the computer is too far off.")
                .doesNotContain("Last request refused")
                .doesNotContain("Set date, time");
    }

    @Test
    void enterSavesANameTypedInPlace() {
        registered("one", MADE_UP);
        open();

        pressNamed("Rename Linux computer, since 4 May 2026");
        TextField field = _get(TextField.class);
        assertThat(field.getValue()).isEmpty();
        type(field, "  My \u202Elaptop ");
        press("Save name");

        assertThat(title()).isEqualTo("My laptop");
        assertThat(_find(TextField.class)).isEmpty();
    }

    @Test
    void aNameThatCannotBeIsRefusedAtTheField() {
        registered("one", "Laptop");
        open();

        pressNamed("Rename Laptop");
        TextField field = _get(TextField.class);
        assertThat(field.getValue()).isEqualTo("Laptop");
        type(field, "x".repeat(129));
        press("Save name");

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Please enter a name of 1 to 128 visible characters.");
        assertThat(devices.overview().active()).extracting(DeviceSummary::name).containsExactly("Laptop");
        type(field, "x");
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void keepingTheNameChangesNothing() {
        registered("one", "Laptop");
        open();

        pressNamed("Rename Laptop");
        type(_get(TextField.class), "Other");
        press("Keep name");

        assertThat(title()).isEqualTo("Laptop");
        assertThat(_find(TextField.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "</h3><script>alert(1)</script>",
                "=HYPERLINK(\"http://evil.example\",\"x\")",
                "{0} ${7*7} %s",
                "'; drop table device; --"
            })
    void whateverANameSaysItStaysText(String payload) {
        registered("one", payload);

        open();
        pressNamed("Remove " + payload + "…");

        assertThat(title()).isEqualTo(payload);
        assertThat(_get(H3.class).getElement().getChildCount()).isEqualTo(1);
        assertThat(_get(H3.class).getElement().getChild(0).isTextNode()).isTrue();
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Remove “" + payload + "”?");
    }

    @Test
    void directionOverridesAndControlCharactersAreGone() {
        accounts.asApp(owner, () -> {
            app.register(
                    new RegisterDevice("one", "ab\u202Ecd\u0000\u001B[31m\r\nef\u2066", "Linux", null, Duration.ZERO));
            return "";
        });

        open();

        assertThat(title()).isEqualTo("abcd[31m ef");
    }

    @Test
    void removingSaysWhatHappensToTheDeviceAndWhenAndKeepsItOut() {
        DeviceSummary device = registered("one", "Laptop");
        open();

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
        open();

        pressNamed("Remove Laptop…");
        press("Keep device");

        _assertNoDialogs();
        assertThat(devices.overview().active()).hasSize(1);
    }

    @Test
    void aLostDeviceIsRemovedAndThenTheCredentialsAreRegenerated() {
        registered("one", "Laptop");
        open();

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

        open();

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
        open();

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
        open();

        pressNamed("Restore: Laptop");

        assertThat(title()).isEqualTo("Laptop");
        assertThat(_find(RemovedDeviceCard.class)).isEmpty();
    }

    @Test
    void restoringWithoutAFreeSlotSaysWhyNot() {
        devices.remove(registered("one", "Laptop").id());
        registered("two", "Desk");
        registered("three", "Server");
        open();

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

        open();

        assertThat(_find(Button.class, button -> button.withText("Restore"))).isEmpty();
        assertThat(_find(Button.class, button -> button.withText("Allow again")))
                .hasSize(1);
        assertThat(text(_get(DevicesView.class))).doesNotContain("Can be restored until");
    }

    @Test
    void withoutAnActiveSubscriptionThePageSaysWhatHolds() {
        registered("one", "Laptop");
        clock.advance(Duration.ofDays(60));
        accounts.signIn(owner);

        open();

        assertThat(text(_get(DevicesView.class)))
                .contains("Your subscription is not active. Your devices stay registered")
                .contains("new devices are refused");
        assertThat(title()).isEqualTo("Laptop");
    }

    @Test
    void whoDoesNotHaveTheSecretSaysNothingAboutTheDeviceTheyName() {
        registered("one", "Laptop");
        clock.advance(Duration.ofMinutes(5));
        refused("signature-mismatch", "one", false);

        open();

        assertThat(text(_get(DeviceCard.class)))
                .doesNotContain("Last request refused")
                .doesNotContain("Last refused request");
        assertThat(text(_get(RefusedRequests.class)))
                .contains("The signature did not match")
                .contains("It named the device “Laptop”, but was not signed with your API Secret");
    }

    @Test
    void refusalsOfNoKnownDeviceAreListedWithCountAndRequest() {
        refused("devices.limit-reached", "stranger");
        refused("devices.limit-reached", "stranger");

        open();

        assertThat(text(_get(RefusedRequests.class)))
                .contains("The app tried to register as a new device, and no slot was free.")
                .contains("2 times, the last one")
                .contains("203.0.113.5")
                .contains("request-1")
                .doesNotContain("not signed with your API Secret");
    }

    @Test
    void whatTheAppDoesAppearsOnTheOpenPageAndIsTold() {
        open();

        registered("one", "Laptop");
        roundTrip();

        assertThat(title()).isEqualTo("Laptop");
        assertThat(messages()).singleElement().asString().contains("“Laptop” has registered.");
        refused("replayed", "one");
        roundTrip();
        assertThat(text(_get(DevicesView.class)))
                .contains("A request of an app was refused. A request arrived that had been sent before");
        assertThat(messages()).hasSize(1);
    }

    @Test
    void aNameBeingTypedSurvivesWhatArrivesMeanwhile() {
        DeviceSummary first = registered("one", "Laptop");
        open();
        pressNamed("Rename Laptop");
        TextField field = _get(TextField.class);
        type(field, "Half a na");

        clock.advance(Duration.ofMinutes(1));
        registered("two", "Desk");
        accounts.asApp(owner, () -> {
            app.rename("one", "Changed by the app");
            return "";
        });
        roundTrip();

        assertThat(_find(H3.class)).extracting(H3::getText).containsExactly("Desk", "Changed by the app");
        assertThat(_get(TextField.class)).isSameAs(field);
        assertThat(field.getValue()).isEqualTo("Half a na");
        press("Save name");
        assertThat(devices.overview().find(first.id()).orElseThrow().name()).isEqualTo("Half a na");
    }

    @Test
    void aDeviceRemovedElsewhereWhileItIsRenamedIsTold() {
        DeviceSummary device = registered("one", "Laptop");
        open();
        pressNamed("Remove Laptop…");
        devices.remove(device.id());
        roundTrip();

        press("Remove device");

        _assertNoDialogs();
        assertThat(_find(RemovedDeviceCard.class)).hasSize(1);
    }

    @Test
    void devicesOfOthersNeverAppear() {
        open();
        AccountId mine = owner;

        owner = accounts.subscriber("basic");
        accounts.asOwner(owner, () -> registered("theirs", "Not mine"));
        owner = mine;
        roundTrip();

        assertThat(text(_get(DevicesView.class))).doesNotContain("Not mine");
        assertThat(messages()).isEmpty();
    }

    private static void open() {
        UI.getCurrent().navigate(DevicesView.class);
    }

    private static String title() {
        return _get(H3.class).getText();
    }

    private static void type(TextField field, String value) {
        _setValue(field, value);
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
