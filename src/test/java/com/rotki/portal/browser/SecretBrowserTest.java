package com.rotki.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.rotki.portal.account.DemoSignIn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the API Secret in the browser (requirements A5 and A6, B-05). */
class SecretBrowserTest extends ClockBrowserTest {

    private Page page;

    @BeforeEach
    void openTheCredentials() {
        page = window();
        page.clock().install();
        signIn(page, DemoSignIn.REGULAR);
        open(page, "credentials");
    }

    @Test
    void itIsInThePageOnlyWhileItIsShownAndClosesByItself() {
        assertThat(page.content()).doesNotContain("rotkiSecret/");

        button("Show API Secret").click();
        String secret = shown().textContent();
        assertThat(secret).startsWith("rotkiSecret/").hasSize(84);
        assertThat(page.getByText("Hidden again in").first()).isVisible();
        page.clock().fastForward(61_000);

        assertThat(shown()).hasCount(0);
        assertThat(button("Show API Secret")).isVisible();
        assertThat(page.content()).doesNotContain(secret);
    }

    @Test
    void afterSigningOutNeitherThePageNorTheWayBackShowsIt() {
        button("Show API Secret").click();
        String secret = shown().textContent();
        Page other = tab(page);
        open(other, "credentials");
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show API Secret"))
                .click();
        assertThat(other.locator("secret-field code")).hasText(secret);

        page.getByText(DemoSignIn.REGULAR.email()).first().click();
        page.getByText("Sign out").first().click();
        assertThat(page.getByText("You are signed out.")).isVisible();
        assertThat(page.content()).doesNotContain(secret);
        assertThat(other.locator("secret-field code")).hasCount(0);
        assertThat(other.content()).doesNotContain(secret);
        page.goBack();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sign in")))
                .isVisible();
        assertThat(page.content()).doesNotContain(secret);
    }

    @Test
    void whenTheSignInIsNotRecentThePasswordIsAskedInPlaceAndCopyingGoesOn() {
        clock.advance(Duration.ofMinutes(16));
        button("Copy API Secret").click();

        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Is it still you?");
        assertAccessible(page, "the question for the password");
        picture(page, "step-up");
        dialog.getByLabel("Password").first().fill("Wrong password");
        button("Confirm").click();
        assertThat(dialog).containsText("password");
        dialog.getByLabel("Password").first().fill(DemoSignIn.REGULAR.password().reveal());
        button("Confirm").click();

        assertThat(copied(page)).isVisible();
        String copied = pasted(page);
        button("Show API Secret").click();
        assertThat(shown()).hasText(copied);
    }

    @Test
    void theCheckerAsksNobody() {
        String key = page.locator(".value-field-value").first().textContent();
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> sent.add(request.url()));
        page.onWebSocket(socket -> sent.add(socket.url()));

        checks(key, "not the API Secret");
        checks("rotkiSecret/" + key.substring(8, 48), "Part of it is missing");
        checks("hello", "isn’t an API Key or API Secret");
        checks("rotkiSecret/" + "A".repeat(72), "at least one character is wrong");

        assertThat(sent).isEmpty();
    }

    private void checks(String text, String verdict) {
        Locator field = page.getByLabel("Text to check");
        field.fill(text);
        assertThat(page.locator("credential-checker")).containsText(verdict);
    }

    private Locator shown() {
        return page.locator("secret-field code");
    }

    private Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
