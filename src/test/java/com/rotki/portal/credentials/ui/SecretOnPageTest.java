package com.rotki.portal.credentials.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.platform.ui.SecretField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The secret reaches the browser when it is asked for, by a call, and is part of the page at no time. */
class SecretOnPageTest extends CredentialPagesTest {

    private String secret = "";

    @BeforeEach
    void openThePageOfAPair() {
        credentials.create();
        secret = secret();
        open("credentials");
        SentToBrowser.calls();
    }

    @Test
    void secretIsNotSentBeforeTheClick() {
        assertThat(SentToBrowser.state()).isNotEmpty().noneMatch(sent -> sent.contains(secret));
        assertThat(SentToBrowser.calls()).noneMatch(call -> call.contains(secret));
    }

    @Test
    void secretIsShownForAMinuteAndNotKept() {
        press("Show API Secret");

        assertThat(SentToBrowser.calls())
                .filteredOn(call -> call.contains(secret))
                .singleElement()
                .asString()
                .contains("deliver")
                .contains("60");
        assertThat(SentToBrowser.state()).noneMatch(sent -> sent.contains(secret));
    }

    @Test
    void hiddenSecretCanBeShownAgain() {
        press("Show API Secret");
        SentToBrowser.calls();

        press("Hide API Secret");

        assertThat(SentToBrowser.calls()).anyMatch(call -> call.contains("conceal"));
        assertThat(_get(SecretField.class).isShown()).isFalse();
        press("Show API Secret");
    }

    @Test
    void secretIsCopiedWithoutBeingShown() {
        copyButton("Copy API Secret").click();

        assertThat(SentToBrowser.calls())
                .filteredOn(call -> call.contains(secret))
                .singleElement()
                .asString()
                .contains("deliver");
        assertThat(_get(SecretField.class).isShown()).isFalse();
        assertThat(SentToBrowser.state()).noneMatch(sent -> sent.contains(secret));
    }

    @Test
    void showingLaterAsksForThePasswordThenContinues() {
        waitTooLong();

        press("Show API Secret");
        assertThat(SentToBrowser.calls()).noneMatch(call -> call.contains(secret));
        answerPassword(TestAccounts.PASSWORD);

        assertThat(SentToBrowser.calls()).anyMatch(call -> call.contains(secret));
        _assertNoDialogs();
        assertThat(_get(SecretField.class).isShown()).isTrue();
    }

    @Test
    void wrongPasswordKeepsTheDialogOpenAndShowsNothing() {
        waitTooLong();

        press("Show API Secret");
        answerPassword("not the password at all");
        answerPassword("nor is this");

        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("Wrong password. Try again.");
        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
        assertThat(SentToBrowser.calls()).noneMatch(call -> call.contains(secret));
        answerPassword(TestAccounts.PASSWORD);
        assertThat(SentToBrowser.calls()).anyMatch(call -> call.contains(secret));
    }

    @Test
    void cancelledStepUpShowsNothing() {
        waitTooLong();

        press("Show API Secret");
        dialog().close();

        assertThat(SentToBrowser.calls()).noneMatch(call -> call.contains(secret));
        assertThat(_get(SecretField.class).isShown()).isFalse();
        assertThat(notices()).isEmpty();
        press("Show API Secret");
        assertThat(_find(PasswordField.class)).hasSize(1);
    }

    @Test
    void copyingLaterDeliversAfterTheRightPassword() {
        waitTooLong();

        copyButton("Copy API Secret").click();
        answerPassword("wrong at first");
        assertThat(SentToBrowser.calls()).noneMatch(call -> call.contains("deliver"));
        answerPassword(TestAccounts.PASSWORD);

        assertThat(SentToBrowser.calls())
                .filteredOn(call -> call.contains(secret))
                .hasSize(1);
    }

    @Test
    void copyButtonIsToldOfACancelledStepUp() {
        waitTooLong();

        copyButton("Copy API Secret").click();
        dialog().close();

        List<String> calls = SentToBrowser.calls();
        assertThat(calls).noneMatch(call -> call.contains(secret));
        assertThat(calls)
                .anyMatch(call -> call.contains("refuse")
                        && call.contains("Nothing was copied: you didn’t confirm your password."));
    }

    @Test
    void confirmedStepUpIsNotTakenForCancelled() {
        waitTooLong();

        copyButton("Copy API Secret").click();
        answerPassword(TestAccounts.PASSWORD);

        assertThat(SentToBrowser.calls()).noneMatch(call -> call.contains("refuse"));
    }

    @Test
    void credentialsReplacedDuringStepUpAreNotShown() {
        waitTooLong();
        press("Show API Secret");
        regenerateElsewhere();
        roundTrip();
        String renewed = secret();

        answerPassword(TestAccounts.PASSWORD);

        assertThat(SentToBrowser.calls()).noneMatch(call -> call.contains(secret) || call.contains(renewed));
        assertThat(_get(SecretField.class).isShown()).isFalse();
    }

    @Test
    void secretIsHiddenAfterLeavingThePage() {
        press("Show API Secret");
        SecretField field = _get(SecretField.class);

        open(ELSEWHERE);

        assertThat(field.isShown()).isFalse();
    }

    @Test
    void creatingLaterAsksForThePasswordFirst() {
        signIn(accounts.subscriber("basic"));
        open(ELSEWHERE);
        open("credentials");
        waitTooLong();

        press("Create API credentials");
        dialog().close();
        assertThat(credentials.overview()).isEmpty();

        press("Create API credentials");
        answerPassword(TestAccounts.PASSWORD);
        assertThat(credentials.overview()).isPresent();
        assertThat(page()).contains("rotkiKey");
    }
}
