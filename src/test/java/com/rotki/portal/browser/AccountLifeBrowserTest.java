package com.rotki.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.rotki.portal.platform.Secret;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the sign-up to the end of an account, with the links of the mails that the demonstration keeps. */
class AccountLifeBrowserTest extends BrowserTest {

    private static final Secret FIRST = Secret.of("seventeen lemons drift");
    private static final Secret SECOND = Secret.of("nine anchors hum softly");

    private static final int MOST_LOOKS = 50;

    private final String email = UUID.randomUUID() + "@example.org";

    @Test
    void anAccountBeginsIsFoundAgainAndEnds() {
        Page page = window();
        signUp(page);
        signIn(page, email, FIRST);

        Page elsewhere = window(390, "dark");
        setNewPassword(elsewhere);
        // Requirement D12: the page that was open under the old password says at once that this is over.
        page.waitForURL(url -> url.contains("sign-in"));
        waitUntilReady(page);

        signIn(page, email, SECOND);
        delete(page);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Your account is deleted");
    }

    private void signUp(Page page) {
        open(page, "sign-up");
        page.getByLabel("Email address").fill(email);
        page.getByLabel("New password").fill(FIRST.reveal());
        assertThat(page.getByText("Very hard to guess")).isVisible();
        assertAccessible(page, "sign-up-filled");
        page.getByLabel("New password").press("Enter");
        assertThat(page.getByText("We sent a link to " + email)).isVisible();
        assertAccessible(page, "look-into-mail");
        open(page, linkInMail(page, "confirm"));
        page.getByLabel("Your password").fill(FIRST.reveal());
        assertAccessible(page, "confirm-sign-up");
        page.getByLabel("Your password").press("Enter");
        assertThat(page.getByText("Your account " + email + " is ready")).isVisible();
    }

    private void setNewPassword(Page page) {
        open(page, "forgot-password");
        page.getByLabel("Email address").fill(email);
        page.getByLabel("Email address").press("Enter");
        assertThat(page.getByText("We sent a link to " + email)).isVisible();
        // Whoever asks again at once has to wait, and the pause is the same for everybody.
        open(page, "forgot-password");
        page.getByLabel("Email address").fill(email);
        page.getByLabel("Email address").press("Enter");
        assertThat(page.getByText("We just sent a mail")).isVisible();
        open(page, linkInMail(page, "new-password"));
        page.getByLabel("New password").fill(SECOND.reveal());
        assertAccessible(page, "new-password-filled");
        page.getByLabel("New password").press("Enter");
        assertThat(page.getByText("Your new password is set")).isVisible();
    }

    private void delete(Page page) {
        open(page, "account");
        page.getByRole(AriaRole.BUTTON, named("Delete account…")).click();
        Locator dialog = page.getByRole(AriaRole.ALERTDIALOG);
        dialog.getByLabel("Type this account’s address").fill(email);
        assertAccessible(page, "delete-account");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete account"))
                .click();
        page.waitForURL(url -> url.contains("sign-in?deleted"));
    }

    /** Returns the page that the latest mail links to: the portal writes it after it has answered. */
    private String linkInMail(Page page, String path) {
        Page outbox = tab(page);
        Locator link = outbox.locator("a[href*='/" + path + "#']").first();
        open(outbox, "outbox");
        for (int look = 0; look < MOST_LOOKS && link.count() == 0; look++) {
            open(outbox, "outbox");
        }
        String address = link.getAttribute("href");
        outbox.close();
        return address.substring(address.indexOf(path));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
