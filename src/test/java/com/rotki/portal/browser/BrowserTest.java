package com.rotki.portal.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.Secret;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test in a real Chromium against the running portal with its demonstration. On a machine without Chromium it is
 * skipped; in continuous integration its absence is a failure.
 */
@Tag("browser")
@ActiveProfiles(DemoData.PROFILE)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class BrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final int DESK = 1280;
    private static final int HAND = 390;

    @LocalServerPort
    private int port;

    String server() {
        return "http://localhost:" + port;
    }

    /** Opens a window of its own, as on another computer. */
    Page window(int width, String theme) {
        return CHROMIUM.window(server(), width, theme);
    }

    Page window() {
        return window(DESK, "light");
    }

    /** Opens a second tab of the same window. */
    Page tab(Page page) {
        return CHROMIUM.page(page.context());
    }

    /** Makes the window of {@code page} as wide, and day or night, without loading it again. */
    static void changeLook(Page page, int width, String theme) {
        Chromium.changeLook(page, width, theme);
    }

    void signIn(Page page, DemoSignIn person) {
        signIn(page, person.email(), person.password());
    }

    void signIn(Page page, String email, Secret password) {
        SignInSteps.take(page, email, password);
    }

    /** Opens a page of the portal and waits until its heading is there. */
    void open(Page page, String path) {
        page.navigate("/" + path);
        waitUntilReady(page);
    }

    /**
     * A page is ready when its heading is there, every component of it has its code, and it asks the server for nothing
     * any more: what it asked for at last may move the focus. Two names of Vaadin's look like components and never have
     * any code.
     */
    static void waitUntilReady(Page page) {
        page.locator("h1").first().waitFor();
        page.waitForFunction("[...document.querySelectorAll(':not(:defined)')]"
                + ".every(element => element.localName.startsWith('flow-container-root')"
                + " || element.localName === 'vaadin-grid-cell-content')");
        page.waitForFunction("() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
                + ".every(client => !client.isActive || !client.isActive())");
    }

    /** Finds the copy button that says at the moment that it copied. */
    static Locator copied(Page page) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Copied").setExact(true))
                .first();
    }

    /** Pastes into a window of another kind: the portal's own pages may not read the clipboard. */
    static String pasted(Page page) {
        Page elsewhere = page.context().newPage();
        elsewhere.setContent("<textarea></textarea>");
        elsewhere.locator("textarea").focus();
        elsewhere.keyboard().press("Control+V");
        String text = elsewhere.locator("textarea").inputValue();
        elsewhere.close();
        page.bringToFront();
        return text;
    }

    /** Asserts that axe finds nothing serious, and that nothing makes the page scroll sideways. */
    void assertAccessible(Page page, String what) {
        Accessibility.check(page, what);
    }

    /** Asserts the same of a page that was accessible before its colours changed and nothing else. */
    void assertColoursAccessible(Page page, String what) {
        Accessibility.checkColours(page, what);
    }

    /** Asserts it on a desk by day and in a hand by night, and stays there: the next page begins with what this one ended. */
    void assertAccessibleEverywhere(Page page, String name) {
        boolean desk = page.viewportSize().width == DESK;
        assertAccessibleAt(page, name, desk);
        assertAccessibleAt(page, name, !desk);
    }

    private void assertAccessibleAt(Page page, String name, boolean desk) {
        changeLook(page, desk ? DESK : HAND, desk ? "light" : "dark");
        String look = name + (desk ? "-desk" : "-hand");
        assertAccessible(page, look);
        picture(page, look);
    }

    /** Keeps a picture for people who look, when they ask for it: it costs as much as the test. */
    void picture(Page page, String name) {
        if (!Boolean.getBoolean("browser.pictures")) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }
}
