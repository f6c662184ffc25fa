package com.rotki.portal.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.rotki.portal.platform.Secret;
import java.util.regex.Pattern;

/** What a person does to sign in: the password and, where it is asked for, the second factor of the demonstration. */
final class SignInSteps {

    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");

    private static final String ONE_MORE_STEP = "One more step";

    private SignInSteps() {}

    static void take(Page page, String email, Secret password) {
        page.navigate("/sign-in");
        page.getByLabel("Email").first().fill(email);
        page.getByLabel("Password").first().fill(password.reveal());
        submit(page);
        page.waitForURL(url -> !url.contains("sign-in"));
        BrowserTest.waitUntilReady(page);
        if (page.locator("h1").first().textContent().equals(ONE_MORE_STEP)) {
            giveDemoCode(page);
        }
    }

    /** Gives the second factor with the app of the demonstration, which has it at hand. */
    private static void giveDemoCode(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fill in code"))
                .click();
        PlaywrightAssertions.assertThat(page.getByLabel("Code from your authenticator app"))
                .hasValue(SIX_DIGITS);
        submit(page);
        // The address is that of the page asked for all along.
        PlaywrightAssertions.assertThat(page.locator("h1").first()).not().hasText(ONE_MORE_STEP);
        BrowserTest.waitUntilReady(page);
    }

    private static void submit(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
    }
}
