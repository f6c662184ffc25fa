package com.rotki.portal.activity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.rotki.portal.ViewTest;
import com.rotki.portal.account.SignedIn;
import com.rotki.portal.activity.ActivityFilter;
import com.rotki.portal.activity.ActivityLog;
import com.rotki.portal.activity.Tampering;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.SecretUse;
import com.rotki.portal.devices.AppDeviceService;
import com.rotki.portal.devices.Refusal;
import com.rotki.portal.devices.RefusalRecorder;
import com.rotki.portal.devices.RegisterDevice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.ui.EmptyState;
import com.rotki.portal.platform.ui.StatusBadge;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.platform.ui.Tone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.RouterLink;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;

@Import(Tampering.class)
class ActivityViewTest extends ViewTest {

    @Autowired
    private CredentialService credentials;

    @Autowired
    private AppDeviceService app;

    @Autowired
    private RefusalRecorder refusals;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private Tampering tampering;

    @Autowired
    private ActivityLog log;

    private AccountId owner;

    @BeforeEach
    void subscriber() {
        owner = signInSubscriber();
    }

    @Test
    void whatHappenedIsSaidInSentencesTheNewestFirst() {
        credentials.create();
        register("Old laptop");
        clock.advance(Duration.ofMinutes(1));
        credentials.reveal(SecretUse.SHOW);

        open("activity");

        assertThat(sentences())
                .containsExactly(
                        "The API Secret was shown",
                        "A new device registered: “Old laptop”",
                        "API credentials were created");
        assertThat(text(_find(ActivityRow.class).get(1))).contains("By the rotki app");
        assertThat(_get(_find(ActivityRow.class).getFirst(), TimeText.class).instant())
                .isEqualTo(clock.instant());
        assertThat(windowTitle()).startsWith("Activity –");
    }

    @Test
    void germansReadGerman() {
        register("Alter Laptop");
        UI.getCurrent().setLocale(Locale.GERMAN);

        open("activity");

        assertThat(sentences()).containsExactly("Ein neues Gerät hat sich registriert: „Alter Laptop“");
    }

    @Test
    void whereNothingMatchesThatIsSaid() {
        open("activity?kind=devices");

        assertThat(_get(EmptyState.class).isVisible()).isTrue();
        assertThat(page()).contains("No entries");
    }

    @Test
    void theFilterIsInTheAddress() {
        credentials.create();
        register("Laptop");
        open("activity");

        RouterLink devices = _get(RouterLink.class, spec -> spec.withText("Devices"));
        assertThat(devices.getHref()).isEqualTo("activity?kind=devices");
        open("activity?kind=devices&from=2026-05-04&to=2026-05-04");

        assertThat(sentences()).containsExactly("A new device registered: “Laptop”");
        assertThat(_get(RouterLink.class, spec -> spec.withText("Devices"))
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("true");
        assertThat(_find(Input.class)).extracting(Input::getValue).containsExactly("2026-05-04", "2026-05-04");
        assertThat(_get(RouterLink.class, spec -> spec.withText("All")).getHref())
                .isEqualTo("activity?from=2026-05-04&to=2026-05-04");
        open("activity?to=2026-05-03");
        assertThat(sentences()).isEmpty();
    }

    @Test
    void olderEntriesComeWhenTheyAreAskedFor() {
        for (int number = 0; number < 60; number++) {
            signsIn();
        }
        open("activity");
        assertThat(_find(ActivityRow.class)).hasSize(25);

        _click(button("Show older entries"));
        assertThat(_find(ActivityRow.class)).hasSize(50);
        _click(button("Show older entries"));

        assertThat(_find(ActivityRow.class)).hasSize(60);
        assertThat(_find(Button.class, spec -> spec.withText("Show older entries")))
                .isEmpty();
    }

    @Test
    void aRefusedRequestIsSaidOnceAnHourWithItsCause() {
        register("Laptop");
        refused("signature-mismatch", "unknown");
        clock.advance(Duration.ofMinutes(30));
        refused("signature-mismatch", "unknown");
        refused("clock-off", "id-" + "Laptop".hashCode());

        open("activity?kind=devices");

        assertThat(sentences())
                .containsExactly(
                        "A request of the device “Laptop” was refused",
                        "A request of the rotki app was refused",
                        "A new device registered: “Laptop”");
        assertThat(text(_find(ActivityRow.class).get(1)))
                .contains("The signature did not match")
                .contains("203.0.113.7")
                .contains("Request REFUSED");
    }

    @Test
    void aPayloadInANameStaysText() {
        register("<img src=x onerror=alert(1)>{0}");

        open("activity");

        assertThat(sentences()).containsExactly("A new device registered: “<img src=x onerror=alert(1)>{0}”");
    }

    @Test
    void verifyingSaysThatAllIsWell() {
        signsIn();
        signsIn();
        open("activity");

        _click(button("Verify"));

        assertThat(_get(StatusBadge.class).tone()).isEqualTo(Tone.OK);
        assertThat(page()).contains("All 2 entries are as they were written, and none is missing.");
    }

    @Test
    void anEntryThatWasEditedByHandTurnsItRed() {
        signsIn();
        signsIn();
        tampering.with(
                "update activity_entry set actor_name = 'nobody' where account_id = ? and sequence = 2", owner.value());
        open("activity");

        _click(button("Verify"));

        assertThat(_get(StatusBadge.class).tone()).isEqualTo(Tone.DANGER);
        assertThat(page()).contains("Entry no. 2 is not as it was written.");
    }

    @Test
    void whoRecognisesASignInIsNotAskedAgain() {
        signsIn();
        open("activity");

        _click(button("Yes"));

        assertThat(notices()).containsExactly("Thank you. That is on record now.");
        open("activity");
        assertThat(sentences())
                .containsExactly(
                        "Entry no. 1 was recognised: it was the owner", "Somebody signed in with the password");
        assertThat(_find(Button.class, spec -> spec.withText("Yes"))).isEmpty();
    }

    @Test
    void whoDoesNotRecogniseADeviceIsLedToWhatHelps() {
        credentials.create();
        register("Not mine");
        open("activity");

        _click(button("No…"));

        Dialog question = _get(Dialog.class);
        assertThat(question.getHeaderTitle()).isEqualTo("Is this not your device?");
        assertThat(_get(question, Anchor.class).getHref()).isEqualTo("devices");
        _click(button("Regenerate credentials…"));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Regenerate API credentials?");
    }

    @Test
    void theFileHasAllEntriesAndNoFormula() throws IOException {
        for (int number = 0; number < 30; number++) {
            signsIn();
        }
        register("=HYPERLINK(\"http://evil.example\")");
        StringWriter file = new StringWriter();

        new ActivityExport(log::page, () -> ActivityFilter.ALL, Locale.ENGLISH).write(file);

        List<String> lines = file.toString().lines().toList();
        assertThat(lines).hasSize(32);
        assertThat(lines.getFirst()).startsWith("\ufeff\"No.\",\"Time (UTC)\"");
        assertThat(lines.get(1))
                .startsWith(
                        "\"31\",\"2026-05-04T10:00:00Z\",\"DeviceRegistered\",\"A new device registered: “=HYPERLINK");
    }

    private void signsIn() {
        Actor actor = currentActor.require();
        events.publishEvent(new SignedIn(actor.account(), clock.instant(), actor));
    }

    private void register(String name) {
        accounts.asApp(owner, () -> {
            app.register(new RegisterDevice("id-" + name.hashCode(), name, "Linux", "1.44.0", Duration.ZERO));
            return owner;
        });
    }

    private void refused(String code, String device) {
        refusals.record(new Refusal(
                owner,
                clock.instant(),
                code,
                "POST",
                "/nest/1/devices/check",
                device,
                true,
                null,
                null,
                "203.0.113.7",
                "REFUSED"));
    }

    private static List<String> sentences() {
        MockVaadin.clientRoundtrip(true);
        return _find(ActivityRow.class).stream()
                .map(row -> text(row.getElement()
                        .getChild(1)
                        .getChild(0)
                        .getChild(0)
                        .getComponent()
                        .orElseThrow()))
                .toList();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
