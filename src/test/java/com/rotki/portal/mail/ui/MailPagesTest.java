package com.rotki.portal.mail.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.rotki.portal.credentials.CredentialFreeze;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.mail.TestMails;
import com.rotki.portal.platform.AccountId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages that mails lead to, for whoever has the mail: nobody is signed in. */
class MailPagesTest extends ViewTest {

    @Autowired
    private TestMails mails;

    @Autowired
    private CredentialService credentials;

    @Autowired
    private CredentialFreeze freeze;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void createCredentials() {
        owner = accounts.subscriber("basic");
        accounts.asOwner(owner, credentials::create);
    }

    @Test
    void openingTheLinkFreezesNothingPressingTheButtonDoes() {
        openLink("not-me", mails.freezeLink(owner));
        assertThat(frozen()).isFalse();
        assertThat(page()).contains("Freezing blocks every app at once", "Nothing is deleted");

        _click(_get(Button.class, button -> button.withText("Freeze the API credentials")));

        assertThat(frozen()).isTrue();
        assertThat(page()).contains("Your API credentials are frozen", "Sign in and open", "Go to the portal");
    }

    @Test
    void aLinkThatWasUsedSaysSoAndHasNoButton() {
        String token = mails.freezeLink(owner);
        openLink("not-me", token);
        _click(_get(Button.class, button -> button.withText("Freeze the API credentials")));

        openLink("not-me", token);

        assertThat(page()).contains("This link was already used");
        assertThat(_find(Button.class, button -> button.withText("Freeze the API credentials")))
                .isEmpty();
    }

    @Test
    void aLinkThatIsTooOldSaysHowToGoOn() {
        String token = mails.freezeLink(owner);
        clock.advance(Duration.ofDays(8));
        openLink("not-me", token);

        assertThat(page()).contains("This link is older than seven days", "What to do now");
    }

    @Test
    void withoutATokenThePageSaysWhatIsMissing() {
        openLink("not-me", "");

        assertThat(page()).contains("The link arrived incomplete");
    }

    @Test
    void aNumberOfOursIsConfirmedAndAnyOtherIsNot() {
        String number = mails.post();
        open("verify-notice");
        check(number);
        assertThat(page()).contains("Yes, we sent a mail with this number on", "2026, 10:00");

        check("N-0000-0000");
        assertThat(page()).contains("We sent no mail with this number", "the mail isn’t from us");
    }

    @Test
    void malformedNumberIsNotJudgedAsAForgery() {
        open("verify-notice");
        for (String typed : List.of("", "1234", "Order 4711")) {
            check(typed);

            assertThat(_get(TextField.class).getErrorMessage()).startsWith("That isn’t the number of a mail.");
            assertThat(page()).doesNotContain("We sent no mail");
        }
    }

    @Test
    void withoutTheDemonstrationThereIsNoOutbox() {
        mails.post();
        open("outbox");

        assertThat(page()).doesNotContain("Demo mails");
        assertThat(windowTitle()).contains("not found");
    }

    private void check(String number) {
        _setValue(_get(TextField.class), number);
        _click(_get(Button.class, button -> button.withText("Check number")));
    }

    private boolean frozen() {
        return accounts.asOwner(owner, freeze::frozenSince).isPresent();
    }
}
