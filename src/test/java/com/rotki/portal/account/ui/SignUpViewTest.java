package com.rotki.portal.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.PostedLetters;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.ViewTest;
import com.rotki.portal.account.AccountDirectory;
import com.rotki.portal.platform.security.Role;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignUpViewTest extends ViewTest {

    private static final String PASSWORD = "seventeen lemons drift";

    @Autowired
    private PostedLetters letters;

    @Autowired
    private AccountDirectory addresses;

    private String email = "";

    @BeforeEach
    void freshAddress() {
        email = UUID.randomUUID() + "@example.org";
    }

    @Test
    void fromTheSignUpToTheAccount() {
        signUp(email, PASSWORD);
        assertThat(page()).contains("We sent a link to " + email);

        openLink("confirm", letters.tokenTo(email).reveal());
        assertThat(page()).contains("create the account for " + email);
        assertThat(addresses.find(email)).isEmpty();
        _setValue(_get(PasswordField.class), PASSWORD);
        _click(_get(Button.class, button -> button.withText("Create account")));

        assertThat(addresses.find(email)).isPresent();
        assertThat(page()).contains("Your account " + email + " is ready");
    }

    /** Requirement D5: page for page the same words. */
    @Test
    void signUpWithKnownAddressShowsTheSamePage() {
        String known = TestAccounts.email(accounts.account(Role.SUBSCRIBER));
        signUp(email, PASSWORD);
        String unknownAnswer = page().replace(email, "…");
        closeAndOpenBrowser();
        signUp(known, PASSWORD);

        assertThat(page().replace(known, "…")).isEqualTo(unknownAnswer);
    }

    /** Requirement D1: password managers fill and keep it; nothing stops a paste. */
    @Test
    void passwordManagersKnowWhatTheFieldsAreFor() {
        open("sign-up");

        PasswordField field = _get(PasswordField.class);
        assertThat(field.getElement()
                        .getProperty("autocomplete", field.getElement().getAttribute("autocomplete")))
                .isEqualTo("new-password");
        assertThat(_get(EmailField.class).getElement().getOuterHTML()).contains("autocomplete=\"username\"");
        assertThat(field.getHelperText()).contains("At least 15 characters");
        assertThat(field.getMaxLength()).isZero();
    }

    /** Requirement D2: the reason is shown at the field, and what was typed stays to be mended. */
    @Test
    void aWeakPasswordIsRefusedAtTheFieldWithTheReason() {
        signUp(email, "rotki-premium-2026");

        PasswordField field = _get(PasswordField.class);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("little more than “rotki”");
        assertThat(letters.to(email)).isEmpty();
    }

    @Test
    void theHintFollowsWhatIsTyped() {
        open("sign-up");
        _setValue(_get(PasswordField.class), "lemons");
        assertThat(page()).contains("Easy to guess");

        _setValue(_get(PasswordField.class), "seventeen lemons drift over kelp");

        assertThat(page()).contains("Very hard to guess");
    }

    @Test
    void invalidAddressIsRefusedAtItsField() {
        signUp("me", PASSWORD);

        assertThat(_get(EmailField.class).getErrorMessage()).contains("isn’t a complete email address");
    }

    @Test
    void theMailCanBeSentAgainAfterAPause() {
        signUp(email, PASSWORD);
        _click(_get(Button.class, button -> button.withText("Send again")));
        assertThat(notices()).anyMatch(text -> text.contains("We just sent a mail"));
        clock.advance(Duration.ofMinutes(1));

        _click(_get(Button.class, button -> button.withText("Send again")));

        assertThat(letters.to(email)).hasSize(2);
    }

    @Test
    void theWrongPasswordConfirmsNothing() {
        signUp(email, PASSWORD);
        openLink("confirm", letters.tokenTo(email).reveal());

        _setValue(_get(PasswordField.class), "another one entirely");
        _click(_get(Button.class, button -> button.withText("Create account")));

        assertThat(_get(PasswordField.class).getErrorMessage()).contains("isn’t the password of this sign-up");
        assertThat(addresses.find(email)).isEmpty();
    }

    @Test
    void anEmptyPasswordIsNotJudgedAsAWrongOne() {
        signUp(email, PASSWORD);
        openLink("confirm", letters.tokenTo(email).reveal());

        _click(_get(Button.class, button -> button.withText("Create account")));

        assertThat(_get(PasswordField.class).getErrorMessage()).startsWith("Enter the password you chose");
    }

    @Test
    void deadLinkIsExplained() {
        openLink("confirm", "q7ZlLw0xV5cN8dTgYb3mRkHs1uJ_fA-e2PiXo4nKvQE");

        assertThat(page()).contains("This link no longer works", "your account may be ready", "Sign up again");
        assertThat(_find(Button.class)).isEmpty();
    }

    private void signUp(String address, String password) {
        open("sign-up");
        _setValue(_get(EmailField.class), address);
        _setValue(_get(PasswordField.class), password);
        _click(_get(Button.class, button -> button.withText("Create account")));
    }
}
