package com.rotki.portal.signin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.ViewTest;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.platform.ui.CsrfForm;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
                "error | Email address or password is wrong",
                "expired | You are no longer signed in",
                "outdated | This page was open for too long",
                "no-cookies | allow cookies for this site",
                "signed-out | You are signed out"
            })
    void signInPageExplainsWhyTheSessionEnded(String reason, String words) {
        open("sign-in?" + reason);

        assertThat(page()).contains(words);
    }

    /** Only the password is asked for again. */
    @Test
    void typedAddressIsKeptOnceAfterAWrongPassword() {
        VaadinSession.getCurrent().getSession().setAttribute("com.rotki.portal.signin.TypedAddress", "ana@example.org");

        open("sign-in?error");
        assertThat(address()).isEqualTo("ana@example.org");

        open("sign-up");
        open("sign-in?error");
        assertThat(address()).isNull();
    }

    private static @Nullable String address() {
        return _find(FormInput.class).getFirst().getElement().getChild(1).getProperty("value");
    }

    @Test
    void signedInPersonIsNamedAndOfferedToSignOut() {
        String email = TestAccounts.email(signInSubscriber());

        open("sign-in?outdated");

        assertThat(page()).contains("You are signed in as " + email, "Continue as " + email);
        assertThat(_get(CsrfForm.class).getElement().getAttribute("action")).isEqualTo("/sign-out");
        assertThat(_find(SignInForm.class)).isEmpty();
    }

    @Test
    void theLanguageCanBeChosenBeforeTheSignIn() {
        for (String entry : new String[] {"sign-in", "sign-up", "forgot-password", "confirm", "not-me"}) {
            open(entry);

            _click(_get(NativeButton.class, button -> button.withText("Deutsch")));

            Cookie chosen = ((FakeResponse) VaadinServletResponse.getCurrent().getResponse()).getCookie("language");
            assertThat(chosen.getValue()).isEqualTo("de");
        }
    }

    @Test
    void signInPageIsTranslatedToGerman() {
        open("no-such-page");
        UI.getCurrent().setLocale(Locale.GERMAN);

        open("sign-in");

        assertThat(page()).contains("E-Mail-Adresse").contains("Anmelden");
    }

    @Test
    void demonstrationSignInsAreHiddenElsewhere() {
        open("sign-in");

        assertThat(_find(DemoSignInPanel.class)).isEmpty();
    }

    @Test
    void signedInPersonIsForwarded() {
        signInStaff(Role.SUPPORT);

        open("sign-in");

        assertThat(_find(SignInView.class)).isEmpty();
        assertThat(page()).contains("Find an account");
    }
}
