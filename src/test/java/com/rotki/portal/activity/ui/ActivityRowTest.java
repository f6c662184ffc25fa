package com.rotki.portal.activity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.EventKind;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.ui.TimeText;
import com.rotki.portal.requestlog.Refusal;
import com.rotki.portal.requestlog.RefusalRecorder;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ActivityRowTest extends ActivityPagesTest {

    @Autowired
    private RefusalRecorder refusals;

    @Test
    void entriesAreSentencesTheNewestFirst() {
        credentials.create();
        register("Old laptop");
        clock.advance(Duration.ofMinutes(1));
        credentials.reveal(SecretUse.SHOW);

        open("activity");

        assertThat(sentences())
                .containsExactly("API Secret shown", "New device registered: “Old laptop”", "API credentials created");
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

        assertThat(sentences()).containsExactly("Neues Gerät registriert: „Alter Laptop“");
    }

    @Test
    void aRefusedRequestIsSaidOnceAnHourWithItsCause() {
        register("Laptop");
        refused("signature-mismatch", "unknown", false);
        clock.advance(Duration.ofMinutes(30));
        refused("signature-mismatch", "unknown", false);
        refused("clock-off", "id-" + "Laptop".hashCode(), true);

        open("activity?kind=devices");

        assertThat(sentences())
                .containsExactly(
                        "Request of the device “Laptop” refused",
                        "Request of the rotki app refused",
                        "New device registered: “Laptop”");
        assertThat(text(_find(ActivityRow.class).get(1)))
                .contains("The app’s API Secret doesn’t belong to its API Key")
                .contains("203.0.113.7")
                .contains("Request REFUSED");
    }

    @ParameterizedTest
    @EnumSource(AppRefusal.class)
    void theCauseOfARefusalIsSaidAsOnAllPages(AppRefusal refusal) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(new ActivityWords(locale).inWords("code", refusal.cause()))
                    .isEqualTo(I18NProvider.translate(locale, AppRefusal.reasonKey(refusal.cause())))
                    .doesNotContain(refusal.cause(), "!");
        }
    }

    @Test
    void whoseDeviceItWasIsNotSaidOfARequestThatAnybodyCanHaveSent() {
        register("Laptop");
        refused("signature-mismatch", "id-" + "Laptop".hashCode(), false);

        open("activity?kind=devices");

        assertThat(sentences().getFirst()).isEqualTo("Request of the rotki app refused");
    }

    @Test
    void aVisitThatEndedIsAReceipt() {
        var agent = new Actor(owner, "agent@example.org", Actor.Kind.STAFF, Role.SUPPORT, clock.instant());
        events.publishEvent(new VisitEnded(
                owner,
                clock.instant(),
                agent,
                Map.of(
                        "agent", "agent@example.org",
                        "reason", "Devices do not sync",
                        "ticket", "T-1",
                        "cause", "OWNER",
                        "pages", "devices, elsewhere/x",
                        "secretShown", "false",
                        "visit", "0000")));

        open("activity?kind=support");

        assertThat(sentences()).containsExactly("The visit of agent@example.org of rotki support ended");
        assertThat(_find(ListItem.class, spec -> spec.withPredicate(item -> !(item instanceof ActivityRow))))
                .extracting(ViewTest::text)
                .contains("Devices", "elsewhere/x");
        assertThat(text(_get(ActivityRow.class)))
                .contains("ReasonDevices do not sync")
                .contains("TicketT-1")
                .contains("How it endedThe owner ended it")
                .contains("API Secret shownNo, a visit can’t show it")
                .contains("rotki support: agent@example.org")
                .doesNotContain("0000");
    }

    @Test
    void aSentenceStandsWithoutItsDetailsToo() {
        var staff = new Actor(owner, "agent@example.org", Actor.Kind.STAFF, Role.SUPPORT, clock.instant());
        events.publishEvent(new VisitEnded(owner, clock.instant(), staff, Map.of()));

        open("activity");

        assertThat(sentences()).containsExactly("A support visit ended");
    }

    @Test
    void aPayloadInANameStaysText() {
        register("<img src=x onerror=alert(1)>{0}");

        open("activity");

        assertThat(sentences()).containsExactly("New device registered: “<img src=x onerror=alert(1)>{0}”");
    }

    @Test
    void recognisedSignInIsNotAskedAgain() {
        signsIn();
        open("activity");

        _click(button("Yes"));

        assertThat(notices()).containsExactly("Thank you. Your answer is recorded.");
        open("activity");
        assertThat(sentences()).containsExactly("Entry no. 1 confirmed by the owner", "Signed in");
        assertThat(_find(Button.class, spec -> spec.withText("Yes"))).isEmpty();
    }

    /** The page itself puts the intruder out; nobody has to write a mail. */
    @Test
    void unrecognisedSignInOpensTheStepsToTake() {
        signsIn();
        open("activity");

        _click(button("No…"));

        assertThat(page()).contains("Secure your account", "Change your password");
    }

    @Test
    void unrecognisedDeviceOpensTheStepsToTake() {
        credentials.create();
        register("Not mine");
        open("activity");

        _click(button("No…"));

        Dialog question = _get(Dialog.class);
        assertThat(question.getHeaderTitle()).isEqualTo("Not your device?");
        assertThat(_find(question, Anchor.class).stream().map(Anchor::getHref))
                .containsExactly("devices", "secure-account");
        _click(button("Regenerate credentials…"));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Regenerate API credentials?");
    }

    private void refused(String code, String device, boolean signed) {
        refusals.record(new Refusal(
                owner,
                clock.instant(),
                code,
                "POST",
                "/nest/1/devices/check",
                device,
                signed,
                null,
                null,
                "203.0.113.7",
                "REFUSED"));
    }

    /** Stands for the event of that kind. */
    private record VisitEnded(AccountId account, Instant at, Actor actor, Map<String, String> details)
            implements AccountEvent {

        @Override
        public EventKind kind() {
            return EventKind.VISIT_ENDED;
        }
    }
}
