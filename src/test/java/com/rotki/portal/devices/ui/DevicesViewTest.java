package com.rotki.portal.devices.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.credentials.CredentialFreeze;
import com.rotki.portal.credentials.CredentialFreeze.FreezeCause;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.UsageMeter;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DevicesViewTest extends DevicePagesTest {

    @Autowired
    private CredentialFreeze freeze;

    @Test
    void emptyPageLeadsToTheCredentials() {
        openDevices();

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

        openDevices();

        DeviceCard card = _get(DeviceCard.class);
        assertThat(text(card))
                .contains("Desk at home")
                .contains("Windows PC · rotki 1.44.0")
                .contains("First registered")
                .contains("Last contact")
                .contains("Last successful checkNot yet")
                .doesNotContain("Last refused request");
        assertThat(_find(card, TimeText.class)).extracting(TimeText::instant).containsOnly(clock.instant());
        assertThat(text(_get(UsageMeter.class))).contains("1 of 2");
    }

    @Test
    void refusalIsShownWithItsRemedyUntilTheNextContact() {
        registered("one", "Laptop");
        clock.advance(Duration.ofMinutes(5));
        refused("clock-off", "one");

        openDevices();
        assertThat(text(_get(DeviceCard.class)))
                .contains("Last request refused")
                .contains("The computer’s clock is too far off. Set date, time and time zone to automatic");

        clock.advance(Duration.ofMinutes(5));
        registered("one", "Laptop");
        openDevices();
        assertThat(text(_get(DeviceCard.class)))
                .contains("Last refused request")
                .contains("The computer’s clock is too far off.")
                .doesNotContain("Last request refused")
                .doesNotContain("Set date, time");
    }

    @Test
    void inactiveSubscriptionIsExplained() {
        registered("one", "Laptop");
        clock.advance(Duration.ofDays(60));
        accounts.signIn(owner);

        openDevices();

        assertThat(text(_get(DevicesView.class)))
                .contains("Your plan has expired, so premium and sync are off in the app.")
                .contains("Your devices stay registered and keep their slots.")
                .doesNotContain("Need a slot for another device?");
        assertThat(title()).isEqualTo("Laptop");
    }

    @Test
    void unsignedRefusalIsNotShownAtTheNamedDevice() {
        registered("one", "Laptop");
        clock.advance(Duration.ofMinutes(5));
        refused("signature-mismatch", "one", false);

        openDevices();

        assertThat(text(_get(DeviceCard.class)))
                .doesNotContain("Last request refused")
                .doesNotContain("Last refused request");
        assertThat(text(_get(RefusedRequests.class)))
                .contains("The app’s API Secret doesn’t belong to its API Key")
                .contains("It named the device “Laptop” but wasn’t signed with your API Secret");
    }

    @Test
    void refusalsOfNoKnownDeviceAreListedWithCountAndRequest() {
        refused("devices.limit-reached", "stranger");
        refused("devices.limit-reached", "stranger");

        openDevices();

        assertThat(text(_get(RefusedRequests.class)))
                .contains("A new device tried to register, but no slot was free.")
                .contains("Twice, the last one")
                .contains("203.0.113.5")
                .contains("request-1")
                .doesNotContain("signed with your API Secret");
    }

    @Test
    void aRefusalThatWasSolvedIsNotListedAnyMore() {
        refused("devices.limit-reached", "newcomer");
        openDevices();
        assertThat(text(_get(RefusedRequests.class))).contains("no slot was free");

        clock.advance(Duration.ofMinutes(5));
        registered("newcomer", "New laptop");
        openDevices();

        assertThat(_find(RefusedRequests.class)).isEmpty();
    }

    @Test
    void aFreezeIsSaidOnTheOpenPage() {
        registered("one", "Laptop");
        openDevices();

        freeze.freeze(FreezeCause.OWNER);
        roundTrip();

        assertThat(text(_get(DevicesView.class))).contains("Your API credentials are frozen, so no app can connect.");
    }

    @Test
    void changesByTheAppAppearOnTheOpenPageAndAreAnnounced() {
        openDevices();

        registered("one", "Laptop");
        roundTrip();

        assertThat(title()).isEqualTo("Laptop");
        assertThat(messages()).singleElement().asString().contains("“Laptop” has registered.");
        refused("replayed", "one");
        roundTrip();
        assertThat(text(_get(DevicesView.class)))
                .contains("A request was refused. The same signed request had already arrived");
        assertThat(messages()).hasSize(1);
    }

    @Test
    void devicesOfOthersNeverAppear() {
        openDevices();
        AccountId mine = owner;

        owner = accounts.subscriber("basic");
        accounts.asOwner(owner, () -> registered("theirs", "Not mine"));
        owner = mine;
        roundTrip();

        assertThat(text(_get(DevicesView.class))).doesNotContain("Not mine");
        assertThat(messages()).isEmpty();
    }
}
