package com.rotki.portal.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.PostedLetters;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestFactors;
import com.rotki.portal.ViewTest;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Role;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Requirement D14, as somebody sees it who forgot the password. */
class NewPasswordViewTest extends ViewTest {

    @Autowired
    private PostedLetters letters;

    @Autowired
    private TestFactors factors;

    private AccountId account = AccountId.newId();
    private String email = "";

    @BeforeEach
    void newAccount() {
        account = accounts.account(Role.SUBSCRIBER);
        email = TestAccounts.email(account);
    }

    /** Requirement D5: page for page the same words. */
    @Test
    void theAnswerIsTheSameForEveryAddress() {
        String nobody = UUID.randomUUID() + "@example.org";
        ask(email);
        String knownAnswer = page().replace(email, "…");
        closeAndOpenBrowser();
        ask(nobody);

        assertThat(page().replace(nobody, "…")).isEqualTo(knownAnswer);
        assertThat(letters.to(nobody)).isEmpty();
    }

    @Test
    void theLinkAsksForANewPasswordAndSaysWhatFollows() {
        ask(email);
        openLink("new-password", letters.tokenTo(email).reveal());
        assertThat(_get(EmailField.class).getValue()).isEqualTo(email);
        assertThat(page()).contains("All sessions then end");

        set("seventeen lemons drift");

        assertThat(page()).contains("Your new password is set, and all sessions ended");
        assertThat(_find(PasswordField.class)).isEmpty();
    }

    /** A visitor's transactions only read, whoever a link belongs to. */
    @Test
    void duringAVisitTheLinkIsLeftForLater() {
        ask(email);
        String token = letters.tokenTo(email).reveal();
        AccountId agent = accounts.account(Role.SUPPORT);
        Actor visitor = new Actor(agent, TestAccounts.email(agent), Actor.Kind.STAFF, Role.SUPPORT, Instant.EPOCH)
                .visiting(accounts.subscriber("basic"), VisitId.newId());
        accounts.signInVisitor(visitor);
        openLink("new-password", token);
        assertThat(page()).contains("End the visit");
        assertThat(_find(PasswordField.class)).isEmpty();

        accounts.signOut();
        openLink("new-password", token);
        assertThat(_find(PasswordField.class)).hasSize(1);
    }

    @Test
    void aRefusedPasswordCanBeMended() {
        ask(email);
        openLink("new-password", letters.tokenTo(email).reveal());
        set("too short");
        assertThat(_get(PasswordField.class).getErrorMessage()).contains("at least 15 characters");

        set("seventeen lemons drift");

        assertThat(page()).contains("Your new password is set");
    }

    @Test
    void secondFactorAllowsAShorterPassword() {
        factors.authenticatorApp(account);
        ask(email);

        openLink("new-password", letters.tokenTo(email).reveal());

        assertThat(_get(PasswordField.class).getHelperText()).contains("At least 8 characters");
    }

    @Test
    void incompleteLinkIsExplainedAndCanBePasted() {
        ask(email);
        String token = letters.tokenTo(email).reveal();
        openLink("new-password", token.substring(0, 20));
        assertThat(page()).contains("The link arrived incomplete", "Request new link");
        assertThat(_find(PasswordField.class)).isEmpty();

        paste("http://localhost:8080/new-password#" + token.substring(0, 20));
        assertThat(_get(TextField.class).getErrorMessage()).contains("Part of the link is still missing");
        paste("http://localhost:8080/new-password#" + token + ".");

        set("seventeen lemons drift");
        assertThat(page()).contains("Your new password is set");
    }

    @Test
    void linkWithTrailingFullStopWorks() {
        ask(email);

        openLink("new-password", letters.tokenTo(email).reveal() + ".");

        assertThat(_get(EmailField.class).getValue()).isEqualTo(email);
    }

    private void paste(String link) {
        _setValue(_get(TextField.class), link);
        _click(_get(Button.class, button -> button.withText("Open link")));
    }

    private void ask(String address) {
        open("forgot-password");
        _setValue(_get(EmailField.class), address);
        _click(_get(Button.class, button -> button.withText("Send link")));
    }

    private void set(String password) {
        _setValue(_get(PasswordField.class), password);
        _click(_get(Button.class, button -> button.withText("Set password")));
    }
}
