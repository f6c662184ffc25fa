package com.rotki.portal.signin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestFactors;
import com.rotki.portal.ViewTest;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.HalfSignedIn;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.security.SignedInAs;
import com.rotki.portal.platform.ui.PasskeyButton;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

class SecondFactorViewTest extends ViewTest {

    @Autowired
    private TestFactors factors;

    @Autowired
    private CurrentActor currentActor;

    @Autowired
    private SecurityContextHolderStrategy contexts;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void givePassword() {
        owner = accounts.account(Role.SUBSCRIBER);
        factors.authenticatorApp(owner);
        var context = contexts.createEmptyContext();
        context.setAuthentication(SignedInAs.half(new HalfSignedIn(owner, TestAccounts.email(owner), clock.instant())));
        contexts.setContext(context);
    }

    @Test
    void onlyTheAccountsFactorsAreOffered() {
        open("second-factor");

        _get(TextField.class, field -> field.withLabel("Code from your authenticator app"));
        _assertNone(PasskeyButton.class);
        _assertNone(Details.class);
        assertThat(page()).contains("no unused recovery code", "info@rotki.com").doesNotContain("Demo:");
    }

    @Test
    void theRightCodeSignsIn() {
        open("second-factor");

        submit(TestFactors.code(TestFactors.SEED, clock.instant()));

        assertThat(currentActor.account()).isEqualTo(owner);
    }

    @Test
    void aWrongCodeIsRefusedAtTheFieldAndNobodyIsSignedIn() {
        open("second-factor");

        submit("000000");

        assertThat(_get(TextField.class).getErrorMessage()).startsWith("Wrong code.");
        assertThat(currentActor.find()).isEmpty();
    }

    @Test
    void expiredHalfSignInStartsAgain() {
        clock.advance(Duration.ofMinutes(11));

        open("second-factor");

        assertThat(page()).contains("Email address");
    }

    @Test
    void rootLeadsToTheSecondFactor() {
        open("");

        assertThat(page()).contains("One more step");
    }

    private static void submit(String code) {
        _setValue(_get(TextField.class), code);
        _click(_get(Button.class, button -> button.withText("Sign in")));
    }
}
