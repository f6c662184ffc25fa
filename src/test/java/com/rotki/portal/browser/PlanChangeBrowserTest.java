package com.rotki.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.appapi.RotkiApp;
import com.rotki.portal.billing.DemoTill;
import com.rotki.portal.billing.PurchaseService;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.subscription.BillingCycle;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a paid plan: another one at once or later, an end that is taken back, a payment that fails. */
class PlanChangeBrowserTest extends ClockBrowserTest {

    private static final String BASIC = "Basic, €15.00 a month";
    private static final String ADVANCED = "Advanced, €30.00 a month";

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private PurchaseService purchases;

    @Autowired
    private DemoTill till;

    @Autowired
    private CredentialService credentials;

    private AccountId owner = AccountId.newId();

    @Test
    void higherPlanBeginsAtOnceAndALowerOneAtTheEndWithTheDevicesThatWereChosen() {
        Page page = subscription("basic");
        press(page, "Change plan");
        dialog(page).getByLabel(ADVANCED).check();
        assertThat(dialog(page)).containsText("The change takes effect at once. You pay €");
        assertAccessibleEverywhere(page, "change-upgrade");
        confirm(page, "Change plan");
        assertThat(page.getByText(ADVANCED).first()).isVisible();
        RotkiApp oldest = connect("Old laptop");
        RotkiApp desktop = connect("Desktop");
        RotkiApp laptop = connect("New laptop");

        press(page, "Change plan");
        dialog(page).getByLabel(BASIC).check();
        dialog(page).getByLabel("New laptop").uncheck();
        dialog(page).getByLabel("Old laptop").check();
        assertThat(dialog(page)).containsText("2 of 2 chosen");
        assertAccessibleEverywhere(page, "change-downgrade");
        confirm(page, "Change plan");
        assertThat(page.getByText("Changes at the end of the period to")).isVisible();
        assertThat(page.getByText("This device is removed then:")).isVisible();
        assertAccessibleEverywhere(page, "change-planned");

        endPeriod(page);
        assertThat(page.getByText(BASIC).first()).isVisible();
        assertThat(oldest.hourlyCheck().premium()).isTrue();
        assertThat(desktop.hourlyCheck().premium()).isTrue();
        assertThat(laptop.activate().premium()).isFalse();
    }

    @Test
    void endOfAPlanIsTakenBackAndAFailedPaymentIsMadeUpFor() {
        Page page = subscription("basic");
        RotkiApp app = connect("Desktop");
        press(page, "Cancel renewal");
        assertAccessibleEverywhere(page, "cancel-dialog");
        confirm(page, "Cancel renewal");
        assertThat(page.getByText("Does not renew")).isVisible();
        assertAccessibleEverywhere(page, "cancel-cancelled");
        press(page, "Resume renewal");
        assertAccessibleEverywhere(page, "cancel-resume");
        confirm(page, "Resume renewal");
        assertThat(page.getByText("Renews at the end of each period")).isVisible();

        press(page, "Change payment method");
        atTheTill(page, "Use a card that is declined");
        press(page, "End the paid period now");
        backToThePortal(page);
        assertThat(page.getByText("Past due").first()).isVisible();
        assertThat(app.hourlyCheck().premium()).isTrue();
        assertAccessibleEverywhere(page, "failed-past-due");

        press(page, "Pay now");
        atTheTill(page, "Use a card that works");
        assertThat(page.getByText("the next payment will succeed")).isVisible();
        assertAccessibleEverywhere(page, "failed-till");
        backToThePortal(page);
        assertThat(page.getByText("Past due")).hasCount(0);
        assertThat(app.hourlyCheck().premium()).isTrue();
        assertAccessibleEverywhere(page, "failed-paid");
    }

    /** Opens the subscription of somebody who has just bought a plan. */
    private Page subscription(String tier) {
        owner = accounts.account(Role.SUBSCRIBER);
        URI checkout = accounts.asOwner(owner, () -> purchases.buy(tier, BillingCycle.MONTHLY, true, Locale.ENGLISH));
        till.pay(checkout.getPath().substring(checkout.getPath().lastIndexOf('/') + 1), true);
        Page page = window();
        signIn(page, TestAccounts.email(owner), Secret.of(TestAccounts.PASSWORD));
        assertThat(page.getByText("Payments and renewal")).isVisible();
        return page;
    }

    private RotkiApp connect(String device) {
        RotkiApp app = accounts.asOwner(owner, () -> {
                    if (credentials.overview().isEmpty()) {
                        credentials.create();
                    }
                    String key = credentials.overview().orElseThrow().apiKey();
                    return RotkiApp.on(
                            URI.create(server()),
                            key,
                            credentials.reveal(SecretUse.COPY).reveal());
                })
                .withClock(clock)
                .withDevice(UUID.randomUUID().toString(), device, "Linux");
        assertThat(app.activate().premium()).isTrue();
        return app;
    }

    private static void endPeriod(Page page) {
        press(page, "Change payment method");
        atTheTill(page, "End the paid period now");
        backToThePortal(page);
    }

    private static void atTheTill(Page page, String act) {
        page.waitForURL("**/demo-checkout/*");
        waitUntilReady(page);
        press(page, act);
    }

    private static void backToThePortal(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the portal"))
                .click();
        page.waitForURL("**/subscription");
        waitUntilReady(page);
    }

    /** Open pages are told in paces of the portal's clock, which stands. */
    private void confirm(Page page, String verb) {
        dialog(page)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(verb).setExact(true))
                .click();
        assertThat(dialog(page)).hasCount(0);
        clock.advance(Duration.ofSeconds(5));
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.ALERTDIALOG);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
