package com.rotki.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.appapi.RotkiApp;
import org.junit.jupiter.api.Test;

/** What the portal is there for, from the first sign-in to a device that was removed. */
class JourneyBrowserTest extends BrowserTest {

    @Test
    void aNewcomerConnectsTheAppRegeneratesAndRemovesTheDevice() {
        Page page = window();
        signIn(page, DemoSignIn.NEWCOMER);
        open(page, "credentials");
        button(page, "Create API credentials").click();

        CopiedPair first = CopiedPair.of(page);
        assertThat(page.getByText(first.key()).first()).isVisible();
        assertThat(page.content()).doesNotContain(first.secret());
        Page devices = tab(page);
        open(devices, "devices");
        assertThat(devices.getByText("No device yet")).isVisible();

        RotkiApp app = first.app(server());
        assertThat(app.activate().premium()).isTrue();

        assertThat(page.getByText("is connected").first()).isVisible();
        Locator card =
                devices.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Linux computer"));
        assertThat(card.first()).isVisible();
        assertAccessible(page, "the credentials page with a device that has just connected");
        picture(page, "journey-connected");

        CopiedPair second = regenerate(page);
        assertThat(app.hourlyCheck().premium()).isFalse();
        assertThat(app.check().status()).isEqualTo(403);
        assertThat(app.lastDataMetadata().error()).contains("regenerated");
        RotkiApp updated = second.app(server()).withDevice(app.deviceIdentifier(), app.deviceName(), "Linux");
        assertThat(updated.hourlyCheck().premium()).isTrue();

        remove(devices);
        RotkiApp.Outcome told = updated.activate();
        assertThat(told.premium()).isFalse();
        assertThat(told.message()).contains("removed");
    }

    private CopiedPair regenerate(Page page) {
        button(page, "Regenerate…").click();
        Locator dialog = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(dialog).containsText("every device has to be updated");
        assertThat(dialog).containsText("Linux computer");
        assertThat(button(page, "Keep current credentials")).isFocused();
        assertAccessible(page, "the regenerate dialog");
        picture(page, "journey-regenerate");
        page.keyboard().press("Escape");
        assertThat(button(page, "Keep current credentials")).isHidden();

        button(page, "Regenerate…").click();
        page.getByLabel("Someone else may know them").check();
        button(page, "Regenerate credentials").click();
        assertThat(dialog).hasCount(0);
        assertThat(page.getByText("Update your devices").first()).isVisible();
        picture(page, "journey-regenerated");
        return CopiedPair.of(page);
    }

    private void remove(Page devices) {
        devices.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove Linux computer"))
                .click();
        assertThat(devices.getByRole(AriaRole.ALERTDIALOG)).containsText("It is blocked");
        assertThat(button(devices, "Keep device")).isFocused();
        assertAccessible(devices, "the remove dialog");
        picture(devices, "journey-remove");
        devices.getByLabel("I don’t use it any more").check();
        button(devices, "Remove device").click();
        assertThat(devices.getByText("Removed devices").first()).isVisible();
        assertThat(devices.getByRole(AriaRole.ALERTDIALOG)).hasCount(0);
        picture(devices, "journey-removed");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
