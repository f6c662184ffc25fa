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
    void beforeTheClickTheSecretIsNowhere() {
        assertThat(SentToBrowser.state()).isNotEmpty().noneMatch(sent -> sent.contains(secret));
        assertThat(SentToBrowser.calls()).noneMatch(call -> call.contains(secret));
    }

    @Test
    void showingSendsItForAMinuteAndKeepsNothing() {
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
    void hidingConcealsItAndOffersToShowItAgain() {
        press("Show API Secret");
        SentToBrowser.calls();

        press("Hide API Secret");

        assertThat(SentToBrowser.calls()).anyMatch(call -> call.contains("conceal"));
        assertThat(_get(SecretField.class).isShown()).isFalse();
        press("Show API Secret");
    }

    @Test
    void copyingWorksWithoutShowing() {
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
    void showingAfterAWhileAsksForThePasswordAndThenGoesOn() {
        waitTooLong();

        press("Show API Secret");
        assertThat(SentToBrowser.calls()).noneMatch(call -> call.contains(secret));
        answerPassword(TestAccounts.PASSWORD);

        assertThat(SentToBrowser.calls()).anyMatch(call -> call.contains(secret));
        _assertNoDialogs();
        assertThat(_get(SecretField.class).isShown()).isTrue();
    }

    @Test
    void aWrongPasswordKeepsAskingAndShowsNothing() {
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
    void whoGivesUpSeesNothing() {
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
    void copyingAfterAWhileDeliversOnceThePasswordIsRight() {
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
    void aCopyButtonWhoseQuestionWasGivenUpIsToldSo() {
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
    void aConfirmedQuestionIsNotTakenForGivenUp() {
        waitTooLong();

        copyButton("Copy API Secret").click();
        answerPassword(TestAccounts.PASSWORD);

        assertThat(SentToBrowser.calls()).noneMatch(call -> call.contains("refuse"));
    }

    @Test
    void aPairThatWasReplacedWhileThePasswordWasAskedIsNotShownAnyMore() {
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
    void leavingThePageForgetsThatItWasShown() {
        press("Show API Secret");
        SecretField field = _get(SecretField.class);

        open(ELSEWHERE);

        assertThat(field.isShown()).isFalse();
    }

    @Test
    void creatingAfterAWhileAsksForThePasswordFirst() {
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
