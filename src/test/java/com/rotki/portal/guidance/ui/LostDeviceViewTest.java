package com.rotki.portal.guidance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.credentials.CredentialFreeze;
import com.rotki.portal.credentials.CredentialFreeze.FreezeCause;
import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.platform.CredentialsId;
import com.rotki.portal.platform.ui.StatusBadge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps after a loss, each shown as it stands on the server (requirements B-42 and B-43). */
class LostDeviceViewTest extends GuidancePagesTest {

    @Autowired
    private CredentialFreeze freeze;

    @Autowired
    private DeviceService devices;

    @Autowired
    private JdbcClient jdbc;

    private CredentialsId lost = CredentialsId.newId();

    @BeforeEach
    void signInWithAPairADeviceAndAnotherSession() {
        owner = signInSubscriber();
        lost = credentials.create().id();
        register(owner, "Laptop");
        jdbc.sql("insert into sign_in_session (id, account_id, started_at, last_active_at, factors)"
                        + " values (:id, :account, :at, :at, '')")
                .param("id", UUID.randomUUID())
                .param("account", owner.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        clock.advance(Duration.ofSeconds(1));
    }

    @Test
    void fiveStepsEndWithNewCredentialsThatWork() {
        open("lost-device");

        click("Freeze now");
        assertThat(freeze.frozenSince()).contains(clock.instant());
        clock.advance(Duration.ofSeconds(41));
        choose("Laptop");
        click("Remove and block “Laptop”");
        assertThat(devices.overview().active()).isEmpty();
        click("Regenerate credentials");
        assertThat(credentials.overview().orElseThrow().id()).isNotEqualTo(lost);
        assertThat(freeze.frozenSince()).isPresent();
        click("End all other sessions");
        click("Unfreeze");

        assertThat(freeze.frozenSince()).isEmpty();
        assertThat(text(_get(LostDeviceSummary.class))).contains("The lost device is locked out", "It took 41 seconds");
    }

    @Test
    void stepDoneElsewhereIsDoneHere() {
        freeze.freeze(FreezeCause.OWNER);

        open("lost-device");

        assertThat(states()).containsExactly("Done", "Next", "Later", "Later", "Later");
        choose("None of these");
        click("Continue without removing a device");
        assertThat(states()).containsExactly("Done", "Done", "Next", "Later", "Later");
    }

    @Test
    void noDeviceIsPreselectedOrRemovedWithoutAChoice() {
        freeze.freeze(FreezeCause.OWNER);
        open("lost-device");

        click("Remove and block the device");

        assertThat(devices.overview().active()).hasSize(1);
        assertThat(choices().isEmpty()).isTrue();
        assertThat(choices().isInvalid()).isTrue();
        assertThat(words(choices().getListDataView().getItem(0))).contains("Laptop", "Linux computer · last contact");
    }

    @Test
    void choiceSurvivesLiveUpdates() {
        freeze.freeze(FreezeCause.OWNER);
        open("lost-device");
        choose("Laptop");

        refuse(owner, "signature-mismatch", false, null);
        roundTrip();
        assertThat(choices().isEmpty()).isFalse();
        register(owner, "Desktop");
        roundTrip();

        assertThat(choices().isEmpty()).isTrue();
        assertThat(choices().getListDataView().getItemCount()).isEqualTo(3);
    }

    @Test
    void withoutCredentialsThereAreNoSteps() {
        signInSubscriber();

        open("lost-device");

        assertThat(text(_get(LostDeviceView.class))).contains("You have no API credentials");
        assertThat(_find(_get(LostDeviceView.class), Button.class)).isEmpty();
    }

    @Test
    void onePressOnTheSecurityPageFreezesAndEndsTheOtherSessions() {
        open("security");

        click("Freeze and sign out others");

        assertThat(freeze.frozenSince()).isPresent();
        assertThat(openSessions()).isZero();
        assertThat(notices()).anyMatch(notice -> notice.startsWith("Credentials frozen. Everyone else is signed out."));
    }

    @Test
    void panicButtonWithoutCredentialsDoesNotClaimToFreeze() {
        signInSubscriber();
        open("security");

        click("End all other sessions");

        assertThat(notices()).anyMatch(notice -> notice.startsWith("Everyone else is signed out."));
        assertThat(notices()).noneMatch(notice -> notice.contains("frozen"));
    }

    @Test
    void needlessStepIsNotCalledDone() {
        devices.remove(devices.overview().active().getFirst().id());
        clock.advance(Duration.ofSeconds(1));
        freeze.freeze(FreezeCause.OWNER);

        open("lost-device");

        assertThat(states()).containsExactly("Done", "Not needed", "Next", "Later", "Later");
    }

    /** The pair is stopped before anybody is asked for anything. */
    @Test
    void panicButtonFreezesBeforeStepUp() {
        clock.advance(Duration.ofMinutes(20));
        open("security");

        click("Freeze and sign out others");

        assertThat(freeze.frozenSince()).isPresent();
        assertThat(openSessions()).isEqualTo(1);
    }

    private List<String> states() {
        return _find(StatusBadge.class).stream().map(badge -> text(badge)).toList();
    }

    private long openSessions() {
        return jdbc.sql("select count(*) from sign_in_session where ended_at is null"
                        + " and account_id = (select account_id from api_credentials where id = :id)")
                .param("id", lost.value())
                .query(Long.class)
                .single();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Object> choices() {
        return _get(RadioButtonGroup.class);
    }

    private static void choose(String words) {
        List<Object> items = choices().getListDataView().getItems().toList();
        choices()
                .setValue(items.stream()
                        .filter(item -> words(item).contains(words))
                        .findFirst()
                        .orElseThrow());
    }

    private static String words(Object choice) {
        return text(choices().getItemRenderer().createComponent(choice));
    }

    private static void click(String label) {
        _click(_get(Button.class, button -> button.withText(label)));
    }
}
