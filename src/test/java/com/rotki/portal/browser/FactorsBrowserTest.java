package com.rotki.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestFactors;
import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Passkeys with Chromium's virtual authenticator and an authenticator app, from the first set-up to the next sign-in
 * (requirements D6 and D7).
 */
class FactorsBrowserTest extends ClockBrowserTest {

    @Autowired
    private TestAccounts accounts;

    private String email = "";

    @BeforeEach
    void makeAccount() {
        AccountId owner = accounts.subscriber("basic");
        email = TestAccounts.email(owner);
    }

    @Test
    void aPasskeySignsInWithoutAnAddressAndConfirmsActs() {
        Page page = window();
        var authenticator = new VirtualAuthenticator(page);
        signIn(page, email, Secret.of(TestAccounts.PASSWORD));
        addPasskey(page, "Work laptop");
        assertAccessible(page, "the sign-in methods with a passkey");
        picture(page, "factors-passkey");

        signOut(page);
        button(page, "Sign in with a passkey").click();
        page.waitForURL(url -> url.endsWith("/subscription"));

        clock.advance(Duration.ofMinutes(16));
        open(page, "credentials");
        button(page, "Create API credentials").click();
        assertThat(page.getByText("Is it still you?")).isVisible();
        assertAccessible(page, "the question for a passkey");
        picture(page, "factors-step-up");
        authenticator.verifiesOwner(false);
        button(page, "Confirm with a passkey").click();
        assertThat(page.getByText("Cancelled or timed out")).isVisible();
        authenticator.verifiesOwner(true);
        button(page, "Confirm with a passkey").click();
        assertThat(page.getByText("Copy API Key").first()).isVisible();
    }

    @Test
    void thePasswordAloneSignsInNoMoreAndTheLastWayBackIsARecoveryCode() {
        Page page = window();
        signIn(page, email, Secret.of(TestAccounts.PASSWORD));
        String seed = setUpApp(page);
        String recoveryCode = createRecoveryCodes(page);
        signOut(page);

        givePassword(page);
        assertThat(page.getByText("One more step")).isVisible();
        assertAccessible(page, "the page for the second factor");
        picture(page, "factors-second-factor");
        page.navigate("/credentials");
        page.waitForURL(url -> url.endsWith("/second-factor"));
        clock.advance(Duration.ofSeconds(30));
        page.getByLabel("Code from your authenticator app").fill(code(seed));
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/credentials"));

        signOut(page);
        givePassword(page);
        page.getByText("Can’t use this?").click();
        recoveryField(page).fill(recoveryCode);
        button(page, "Sign in with code").click();
        page.waitForURL(url -> url.endsWith("/subscription"));
        open(page, "sign-in-methods");
        assertThat(page.getByText("9 codes left")).isVisible();
    }

    @Test
    void thePagesBeforeASignInAreAccessibleAtEveryWidth() {
        for (int width : new int[] {1280, 390, 320}) {
            for (String theme : new String[] {"light", "dark"}) {
                Page page = window(width, theme);
                page.navigate("/sign-in");
                page.getByLabel("Email").first().fill(DemoSignIn.ADMIN.email());
                page.getByLabel("Password")
                        .first()
                        .fill(DemoSignIn.ADMIN.password().reveal());
                button(page, "Sign in").click();
                assertThat(page.getByText("Fill in code")).isVisible();
                assertAccessible(page, "the second factor of the demonstration at " + width + " " + theme);
                picture(page, "factors-demo-" + width + "-" + theme);
            }
        }
    }

    private void addPasskey(Page page, String name) {
        open(page, "sign-in-methods");
        button(page, "Add a passkey…").click();
        page.getByLabel("Name").fill(name);
        assertAccessible(page, "the dialog for a new passkey");
        picture(page, "factors-add-passkey");
        button(page, "Create passkey").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name)))
                .isVisible();
        // A first factor offers recovery codes.
        button(page, "Later").click();
    }

    private String setUpApp(Page page) {
        open(page, "sign-in-methods");
        button(page, "Set up an app…").click();
        Locator key = page.locator(".factor-dialog .value-field-value");
        assertThat(page.locator(".qr-code")).isVisible();
        assertAccessible(page, "the dialog for an authenticator app");
        picture(page, "factors-set-up-app");
        String seed = key.textContent().strip();
        page.getByLabel("Code shown by the app").fill(code(seed));
        button(page, "Turn on app").click();
        assertThat(page.getByText("The authenticator app is on")).isVisible();
        return seed;
    }

    private String createRecoveryCodes(Page page) {
        button(page, "Create recovery codes").click();
        Locator codes = page.locator(".recovery-codes li");
        assertThat(codes).hasCount(10);
        assertAccessible(page, "your recovery codes stop working");
        picture(page, "factors-recovery-codes");
        String first = codes.first().textContent().strip();
        button(page, "I saved them").click();
        button(page, "Test a code…").click();
        recoveryField(page).fill(first);
        button(page, "Test code").click();
        assertThat(page.getByText("You would get back in")).isVisible();
        picture(page, "factors-app");
        return first;
    }

    private static Locator recoveryField(Page page) {
        return page.getByRole(
                AriaRole.TEXTBOX,
                new Page.GetByRoleOptions().setName("Recovery code").setExact(true));
    }

    private void givePassword(Page page) {
        page.navigate("/sign-in");
        page.getByLabel("Email").first().fill(email);
        page.getByLabel("Password").first().fill(TestAccounts.PASSWORD);
        button(page, "Sign in").click();
        page.waitForURL(url -> url.endsWith("/second-factor"));
    }

    /** A moment passes until the next sign-in: one at the moment at which the other sessions were ended would be one of them. */
    private void signOut(Page page) {
        clock.advance(Duration.ofSeconds(1));
        page.locator("vaadin-menu-bar-button").first().click();
        page.getByText("Sign out").click();
        page.waitForURL(url -> url.contains("sign-in?signed-out"));
    }

    private String code(String seed) {
        return TestFactors.code(seed, clock.instant());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
