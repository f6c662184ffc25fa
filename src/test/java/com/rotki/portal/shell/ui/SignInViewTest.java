package com.rotki.portal.shell.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ViewTest;
import com.rotki.portal.platform.security.Role;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInViewTest extends ViewTest {

    @Test
    void theFormIsPostedByTheBrowserItself() {
        open("sign-in");

        var form = _get(SignInForm.class).getElement();
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(form.getAttribute("action")).isEqualTo("/sign-in");
        assertThat(form.getOuterHTML())
                .contains("name=\"username\"", "autocomplete=\"username\"")
                .contains("name=\"password\"", "autocomplete=\"current-password\"")
                .contains("type=\"submit\"");
        assertThat(windowTitle()).isEqualTo("Sign in – rotki premium");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "error | E-mail address or password is wrong",
                "expired | You are no longer signed in",
                "outdated | This page had been open for too long",
                "signed-out | You are signed out"
            })
    void whoComesBackReadsWhy(String reason, String words) {
        open("sign-in?" + reason);

        assertThat(page()).contains(words);
    }

    @Test
    void itSpeaksGerman() {
        open("no-such-page");
        UI.getCurrent().setLocale(Locale.GERMAN);

        open("sign-in");

        assertThat(page()).contains("E-Mail-Adresse").contains("Anmelden");
    }

    @Test
    void outsideTheDemonstrationNobodysSignInIsShown() {
        open("sign-in");

        assertThat(_find(DemoSignInPanel.class)).isEmpty();
    }

    @Test
    void whoIsSignedInAlreadyGoesOn() {
        signInStaff(Role.SUPPORT);

        open("sign-in");

        assertThat(_find(SignInView.class)).isEmpty();
        assertThat(page()).contains("Find an account");
    }
}
