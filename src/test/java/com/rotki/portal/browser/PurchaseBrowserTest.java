package com.rotki.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.appapi.RotkiApp;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Role;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a choice among the plans, through a declined card and a closed window, to the app that works with what was paid. */
class PurchaseBrowserTest extends ClockBrowserTest {

    @Autowired
    private TestAccounts accounts;

    private String email = "";

    @BeforeEach
    void somebodyWithoutAPlan() {
        AccountId account = accounts.account(Role.SUBSCRIBER);
        email = TestAccounts.email(account);
    }

    @Test
    void whoChoseAPlanBeforeTheSignInBuysItAndTheAppConnects() {
        Page page = window();
        open(page, "plans");
        page.getByLabel("Yearly").check();
        assertThat(page.getByText("€150.00").first()).isVisible();
        assertAccessibleEverywhere(page, "purchase-stranger");
        link(page, "Choose Basic").click();
        page.waitForURL(url -> url.contains("/sign-in"));
        page.getByLabel("Email").first().fill(email);
        page.getByLabel("Password").first().fill(TestAccounts.PASSWORD);
        press(page, "Sign in");
        page.waitForURL(url -> url.contains("/purchase/basic/yearly"));

        pay(page);

        assertThat(page.getByText("Your plan is active")).isVisible();
        assertAccessibleEverywhere(page, "purchase-done");
        link(page, "Create your API credentials").click();
        press(page, "Create API credentials");
        RotkiApp app = CopiedPair.of(page).app(server()).withClock(clock);
        assertThat(app.activate().premium()).isTrue();
        clock.advance(Duration.ofSeconds(5));
        assertThat(app.limits().json().path("limit_of_devices").asInt()).isEqualTo(2);
        assertThat(page.getByText("is connected").first()).isVisible();
    }

    private void pay(Page page) {
        waitUntilReady(page);
        assertAccessibleEverywhere(page, "purchase-offer");
        press(page, "Go to the payment");
        atTheTill(page);
        press(page, "Pay with a card that is declined");
        assertThat(page.getByText("Payment declined")).isVisible();
        assertAccessibleEverywhere(page, "purchase-declined");
        press(page, "Go back without paying");
        page.waitForURL("**/plans");
        open(page, "purchase");
        assertThat(page.getByText("Waiting for your payment")).isVisible();
        assertAccessibleEverywhere(page, "purchase-waiting");
        press(page, "Go on to the payment");
        atTheTill(page);
        press(page, "Pay");
        page.waitForURL("**/purchase");
        waitUntilReady(page);
    }

    private static void atTheTill(Page page) {
        page.waitForURL("**/demo-checkout/*");
        waitUntilReady(page);
    }

    @Test
    void whoHasNoPlanIsLedToThePlans() {
        Page page = window(390, "dark");
        signIn(page, email, Secret.of(TestAccounts.PASSWORD));
        open(page, "devices");
        assertAccessibleEverywhere(page, "purchase-no-plan");

        link(page, "See plans").click();

        page.waitForURL("**/plans");
        assertThat(link(page, "Choose Supporter")).isVisible();
        assertAccessibleEverywhere(page, "purchase-plans");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
