package com.rotki.portal.devices.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.credentials.CredentialFreeze;
import com.rotki.portal.credentials.CredentialFreeze.FreezeCause;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** The way of an app that is set up while its owner watches. */
class FirstDevicePanelTest extends DevicePagesTest {

    @Autowired
    private FirstDeviceSection section;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private CredentialFreeze freeze;

    @Test
    void panelWaitsForTheFirstApp() {
        open();

        assertThat(page()).contains("Waiting for your app…").doesNotContain("last attempt");
    }

    @Test
    void theFirstSignedRequestIsShownAtOnce() {
        open();

        events.publishEvent(new Used(owner, clock.instant(), actor(Actor.Kind.APP)));
        roundTrip();

        assertThat(page()).contains("Your app reached us").contains("API Key and API Secret are correct.");
    }

    @Test
    void ownersActionIsNotTakenForTheApp() {
        open();

        events.publishEvent(new Used(owner, clock.instant(), actor(Actor.Kind.OWNER)));
        roundTrip();

        assertThat(page()).contains("Waiting for your app…");
    }

    @Test
    void refusalIsShownWithRemedyWhileWaitingGoesOn() {
        open();

        refused("signature-mismatch", "new");
        roundTrip();

        assertThat(page())
                .contains("Your app reached us, but the request was refused")
                .contains("The app’s API Secret doesn’t belong to its API Key")
                .contains("Copy both again with the copy buttons")
                .contains("the result appears here");
    }

    @Test
    void earlierAttemptIsShown() {
        refused("clock-off", "new");

        open();

        assertThat(page())
                .contains("Waiting for your app…")
                .contains("The last attempt was refused:")
                .contains("The computer’s clock is too far off.");
    }

    @Test
    void theConnectedDeviceIsNamedOnTheSpot() {
        open();

        registered("one", MADE_UP);
        roundTrip();
        assertThat(page()).contains("“Linux computer, since 4 May 2026” is connected");
        _setValue(_get(TextField.class), "Laptop");
        press("Save name");

        assertThat(devices.overview().active()).extracting(DeviceSummary::name).containsExactly("Laptop");
        assertThat(page()).contains("1 of 2 device slots taken.");
        assertThat(_find(TextField.class)).isEmpty();
    }

    @Test
    void invalidNameIsRefusedAtTheField() {
        open();
        registered("one", MADE_UP);
        roundTrip();

        press("Save name");

        assertThat(_get(TextField.class).getErrorMessage()).startsWith("Enter a name");
    }

    @Test
    void aRefusalToldLateDoesNotHideTheConnectedDevice() {
        open();

        registered("one", MADE_UP);
        refused("signature-mismatch", "one");
        roundTrip();

        assertThat(page()).contains("is connected").doesNotContain("was refused");
    }

    @Test
    void panelIsOneLineWhenDevicesExist() {
        registered("one", "Laptop");

        open();

        assertThat(page()).contains("1 of 2 device slots taken.").doesNotContain("Waiting");
    }

    @Test
    void panelWaitsAgainAfterTheLastDeviceIsRemoved() {
        DeviceSummary device = registered("one", "Laptop");
        open();

        devices.remove(device.id());
        roundTrip();

        assertThat(page()).contains("Waiting for your app…");
    }

    @Test
    void panelDoesNotWaitWithoutAnActiveSubscription() {
        clock.advance(Duration.ofDays(60));
        accounts.signIn(owner);

        open();

        assertThat(page()).contains("Your plan has expired").doesNotContain("Waiting");
    }

    @Test
    void devicesOfAnEndedSubscriptionAreNoSuccess() {
        registered("one", "Laptop");
        clock.advance(Duration.ofDays(60));
        accounts.signIn(owner);

        open();

        assertThat(page()).contains("Your plan has expired").doesNotContain("slots taken");
    }

    @Test
    void freezeAndUnfreezeAppearAtOnce() {
        open();

        freeze.freeze(FreezeCause.OWNER);
        roundTrip();
        assertThat(page()).contains("Your API credentials are frozen").doesNotContain("Waiting");

        freeze.unfreeze();
        roundTrip();
        assertThat(page()).contains("Waiting for your app…");
    }

    private void open() {
        UI.getCurrent().add(section.content());
    }

    private Actor actor(Actor.Kind kind) {
        return new Actor(owner, "app", kind, Role.SUBSCRIBER, clock.instant());
    }

    /** Stands for the event of the credentials module, which this one must not know. */
    private record Used(AccountId account, Instant at, Actor actor) implements AccountEvent {

        @Override
        public EventKind kind() {
            return EventKind.CREDENTIALS_FIRST_USED;
        }

        @Override
        public boolean worthLogging() {
            return false;
        }
    }
}
