package com.rotki.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.rotki.portal.account.DemoSignIn;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The end of a session as it is seen on an open page (requirements D10 and D11). */
class SessionBrowserTest extends BrowserTest {

    private static final long UNTIL_THE_WARNING = Duration.ofMinutes(28).toMillis();

    @Test
    void twoMinutesBeforeItsEndThePageAsksAndOneKeyProlongsTheSession() {
        Page page = window();
        page.clock().install();
        signIn(page, DemoSignIn.REGULAR);
        open(page, "devices");
        serverSays(page, "{\"seconds\":110,\"extendable\":true}");

        page.clock().fastForward(UNTIL_THE_WARNING);

        Locator warning = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(warning).containsText("Are you still there?");
        assertThat(warning).containsText("1:5");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stay signed in")))
                .isFocused();
        assertAccessible(page, "the warning before a session ends");
        picture(page, "session-warning");
        page.keyboard().press("Enter");
        assertThat(warning).hasCount(0);
    }

    /** The browser counts and asks by itself: no push connection is needed for it. */
    @Test
    void whoDoesNotAnswerIsTakenToTheSignInPage() {
        Page page = window(390, "dark");
        page.clock().install();
        signIn(page, DemoSignIn.REGULAR);
        open(page, "devices");
        serverSays(page, "{\"seconds\":20,\"extendable\":false}");
        page.clock().fastForward(UNTIL_THE_WARNING);
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("every session ends after a while");
        assertAccessible(page, "the warning before the longest time is up");
        picture(page, "session-warning-narrow");
        serverSays(page, "{\"over\":\"expired\"}");

        page.clock().fastForward(Duration.ofSeconds(30).toMillis());

        page.waitForURL("**/sign-in?expired");
    }

    @Test
    void theListOfSessionsEndsAnotherBrowsersAtOnce() {
        Page other = window();
        signIn(other, DemoSignIn.FULL);
        open(other, "subscription");
        Page page = window();
        signIn(page, DemoSignIn.FULL);
        open(page, "sessions");
        assertThat(page.getByText("Chrome on Linux").first()).isVisible();
        assertAccessible(page, "the list of sessions");
        picture(page, "sessions");

        button(page, "End all other sessions").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("End all other sessions"))
                .click();

        other.waitForURL("**/sign-in?ended");
        assertThat(other.getByText("Your session was ended").first()).isVisible();
        assertThat(button(page, "End all other sessions")).isHidden();
    }

    private static void serverSays(Page page, String answer) {
        page.unroute("**/session/left");
        page.route(
                "**/session/left",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(answer)));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
