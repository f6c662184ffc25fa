package com.rotki.portal.guidance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.ui.ReasonField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The check-up as its owner meets it (requirements B-40, B-41 and B-44). */
class CheckUpOnPageTest extends GuidancePagesTest {

    private static final String SECOND_FACTOR = "Do you have a second factor?";

    @BeforeEach
    void openThePage() {
        openAs(accounts.subscriber("basic"));
    }

    @Test
    void everyCheckShowsEvidenceAndRemedy() {
        FindingItem item = item(SECOND_FACTOR);

        assertThat(text(item)).contains("Needs attention", "Anyone who learns your password can sign in");
        assertThat(_get(item, Anchor.class).getHref()).isEqualTo("/sign-in-methods");
    }

    @Test
    void whatCannotBeCheckedSaysSo() {
        credentials.create();
        openAs(owner);

        assertThat(text(item("Where do you keep your API Secret?")))
                .contains("Only you can check this", "We can’t see that");
    }

    @Test
    void credentialsThatGotOldAreRegeneratedFromRightThere() {
        credentials.create();
        clock.advance(Duration.ofDays(366));
        openAs(owner);

        press(item("Are your API credentials less than a year old?"), REGENERATE);

        assertThat(regenerations.reasons()).containsExactly(RegenerateReason.ROUTINE);
    }

    @Test
    void passedChecksAreFolded() {
        Details fine = _get(Details.class, details -> details.withClasses("fine"));

        assertThat(fine.getSummaryText()).contains("checks are OK");
        assertThat(text(fine)).contains("No, only in this browser.");
    }

    @Test
    void checkingAgainIsAnnounced() {
        register(owner, "Laptop");

        press(section(), "Check again");

        assertThat(text(section())).contains("Checked again just now.", "1 device is new and unconfirmed");
    }

    @Test
    void changesAppearWithoutCheckingAgain() {
        register(owner, "Laptop");
        roundTrip();

        assertThat(text(section())).contains("1 device is new and unconfirmed");
    }

    @Test
    void checkIsSnoozedWithAReasonAndWokenAgain() {
        _click(named("Later: " + SECOND_FACTOR));
        press(_get(Dialog.class), "Snooze");
        assertThat(_get(ReasonField.class).isInvalid()).isTrue();
        _setValue(_get(ReasonField.class), "My key arrives on Friday");
        press(_get(Dialog.class), "Snooze");

        _assertNoDialogs();
        Details putOff = _get(Details.class, details -> details.withClasses("put-off"));
        assertThat(putOff.getSummaryText()).isEqualTo("1 is snoozed");
        assertThat(text(putOff)).contains(SECOND_FACTOR, "Your reason: My key arrives on Friday");

        _click(named("Show again: " + SECOND_FACTOR));
        assertThat(_find(Details.class, details -> details.withClasses("put-off")))
                .isEmpty();
        assertThat(text(section())).contains(SECOND_FACTOR);
    }

    @Test
    void newDeviceCannotBeSnoozed() {
        register(owner, "Laptop");
        roundTrip();

        assertThat(_find(item("Is every new device yours?"), Button.class)).isEmpty();
    }

    @Test
    void eachAssetHasFourAnswers() {
        List<Details> exposures = _find(_get(ExposureSection.class), Details.class);

        assertThat(exposures).hasSize(8);
        assertThat(exposures).allSatisfy(details -> {
            assertThat(text(details)).contains("They could");
            if (text(details).contains("Nothing: ")) {
                assertThat(text(details)).doesNotContain("What to do", "How you would notice");
            } else {
                assertThat(text(details)).contains("They couldn’t", "How you would notice", "What to do");
            }
        });
        assertThat(text(exposures.getFirst())).contains("take over the account.", "Severe");
    }

    @Test
    void answersFollowTheAccountAndOpenOnesStayOpen() {
        Details secret = exposure("exposure-api-secret");
        assertThat(text(secret)).contains("you have no API credentials");
        secret.setOpened(true);

        accounts.asOwner(owner, credentials::create);
        roundTrip();

        assertThat(text(exposure("exposure-api-secret"))).contains("Together with the API Key");
        assertThat(exposure("exposure-api-secret").isOpened()).isTrue();
    }

    private static Component section() {
        return _get(CheckUpSection.class);
    }

    private static Details exposure(String id) {
        return _get(Details.class, details -> details.withId(id));
    }

    private static Button named(String label) {
        return _find(Button.class).stream()
                .filter(button -> button.getAriaLabel().orElse("").equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button is called " + label));
    }

    private static FindingItem item(String question) {
        return _find(FindingItem.class).stream()
                .filter(item -> ViewTest.text(item).startsWith(question))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No point asks " + question));
    }
}
