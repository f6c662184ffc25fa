package com.rotki.portal.credentials.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.platform.RegenerateReason;
import com.rotki.portal.platform.ui.TimeText;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.Test;

/** What the dialog says, and every way out of it. */
class RegenerateDialogTest extends CredentialsInUseTest {

    @Test
    void dialogNamesTheConsequencesFirst() {
        press("Regenerate…");

        assertThat(text(dialog()))
                .contains("every device has to be updated")
                .contains("This is your device:")
                .contains("Desk at home")
                .contains("Last contact:")
                .contains("The current credentials stop working at once")
                .contains("Running apps lose premium within an hour")
                .contains("Your devices stay registered and keep their slots");
        assertThat(_find(dialog(), TimeText.class))
                .extracting(TimeText::instant)
                .containsExactly(contact);
        assertThat(dialog().getHeaderTitle()).isEqualTo("Regenerate API credentials?");
        assertThat(current()).isEqualTo(pair);
    }

    @Test
    void dialogSaysThatNoDeviceUsesTheCredentials() {
        signIn(accounts.subscriber("basic"));
        credentials.create();
        open(ELSEWHERE);
        open("credentials");

        press("Regenerate…");

        assertThat(text(dialog())).contains("You have no registered devices.");
    }

    @Test
    void keepChangesNothing() {
        press("Regenerate…");

        press(KEEP);

        _assertNoDialogs();
        assertThat(current()).isEqualTo(pair);
        assertThat(notices()).isEmpty();
    }

    @Test
    void escapeChangesNothing() {
        press("Regenerate…");
        assertThat(dialog().isCloseOnEsc()).isTrue();
        assertThat(dialog().isCloseOnOutsideClick()).isFalse();

        dialog().close();

        assertThat(current()).isEqualTo(pair);
    }

    @Test
    void reasonIsRequired() {
        press("Regenerate…");
        assertThat(reasons().isEmpty()).isTrue();

        press(CONFIRM);

        assertThat(reasons().isInvalid()).isTrue();
        assertThat(reasons().getErrorMessage()).contains("Choose a reason to continue");
        assertThat(current()).isEqualTo(pair);
    }

    @Test
    void chosenReasonExplainsItsConsequence() {
        press("Regenerate…");

        _setValue(reasons(), RegenerateReason.ROUTINE);
        assertThat(text(dialog())).contains("one by one");
        _setValue(reasons(), RegenerateReason.MAY_BE_KNOWN);
        assertThat(text(dialog())).contains("remove devices you don’t know").doesNotContain("one by one");
    }

    @Test
    void stepUpOpensOverTheDialog() {
        waitTooLong();

        press("Regenerate…");
        _setValue(reasons(), RegenerateReason.ROUTINE);
        press(CONFIRM);
        answerPassword("wrong at first");
        assertThat(current()).isEqualTo(pair);
        answerPassword(TestAccounts.PASSWORD);

        _assertNoDialogs();
        assertThat(current().id()).isNotEqualTo(pair.id());
    }

    @Test
    void cancelledStepUpKeepsCredentialsAndDialog() {
        waitTooLong();

        press("Regenerate…");
        _setValue(reasons(), RegenerateReason.ROUTINE);
        press(CONFIRM);
        assertThat(_find(PasswordField.class)).hasSize(1);
        press("Cancel");

        assertThat(_find(PasswordField.class)).isEmpty();
        assertThat(text(dialog())).contains("every device has to be updated");
        assertThat(current()).isEqualTo(pair);
    }
}
