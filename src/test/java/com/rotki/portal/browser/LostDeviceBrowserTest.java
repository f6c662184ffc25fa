package com.rotki.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.appapi.RotkiApp;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lost laptop is made worthless by keyboard alone, in less than a minute (requirement B-42). */
class LostDeviceBrowserTest extends BrowserTest {

    private static final Duration ALLOWED = Duration.ofSeconds(60);

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private CredentialService credentials;

    private AccountId owner = AccountId.newId();

    @BeforeEach
    void somebodyWithAPair() {
        owner = accounts.subscriber("basic");
        accounts.asOwner(owner, credentials::create);
    }

    @Test
    void aLostLaptopIsWorthlessWithinAMinuteByKeyboardAlone() {
        RotkiApp laptop = app();
        assertThat(laptop.activate().premium()).isTrue();
        Page left = window();
        signIn(left);
        open(left, "devices");
        Page page = window();
        signIn(page);
        open(page, "lost-device");
        assertAccessible(page, "the steps after a loss");
        picture(page, "lost-device");
        long begin = System.nanoTime();

        press(page, "Freeze the API credentials", "Freeze now");
        assertThat(step(page, "Freeze the API credentials")).containsText("Done");
        assertThat(laptop.hourlyCheck().message()).contains("credentials are frozen");

        // Whoever presses Enter once too often, or acts without a choice, removes nothing.
        page.keyboard().press("Enter");
        assertThat(heading(page, "Remove and block the device")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.RADIOGROUP)).containsText("Choose the lost device, or");
        assertThat(choice(page, "Linux computer")).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(choice(page, "None of these")).isChecked();
        page.keyboard().press("ArrowDown");
        assertThat(choice(page, "Linux computer")).isChecked();
        assertThat(step(page, "Remove and block the device")).containsText("last contact");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(step(page, "Remove and block the device")).containsText("Done");
        assertThat(laptop.limits().message()).contains("credentials are frozen");

        press(page, "Regenerate the API credentials", "Regenerate credentials");
        assertThat(step(page, "Regenerate the API credentials")).containsText("Done");
        assertThat(laptop.limits().message()).contains("were regenerated");
        assertThat(app().hourlyCheck().message()).contains("credentials are frozen");

        press(page, "Sign out everywhere else", "End all other sessions");
        left.waitForURL("**/sign-in?ended");
        assertThat(step(page, "Sign out everywhere else")).containsText("Done");

        press(page, "Unfreeze the new credentials", "Unfreeze");
        assertThat(page.getByText("The lost device is locked out")).isVisible();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(ALLOWED);
        assertThat(app().activate().premium()).isTrue();
        RotkiApp found = app().withDevice(laptop.deviceIdentifier(), laptop.deviceName(), "Linux");
        assertThat(found.activate().message()).contains("The owner of the account removed this device");
        picture(page, "lost-device-done");
    }

    /** The heading of the step that is next has the focus; its button is one Tab away. */
    private static void press(Page page, String title, String label) {
        assertThat(heading(page, title)).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                        .first())
                .isFocused();
        page.keyboard().press("Enter");
    }

    private static Locator choice(Page page, String device) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(device));
    }

    private static Locator heading(Page page, String title) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title));
    }

    private static Locator step(Page page, String title) {
        return page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(title))
                .last();
    }

    private void signIn(Page page) {
        signIn(page, TestAccounts.email(owner), Secret.of(TestAccounts.PASSWORD));
    }

    private RotkiApp app() {
        return accounts.asOwner(owner, () -> {
            String key = credentials.overview().orElseThrow().apiKey();
            String secret = credentials.reveal(SecretUse.COPY).reveal();
            return RotkiApp.on(URI.create(server()), key, secret);
        });
    }
}
