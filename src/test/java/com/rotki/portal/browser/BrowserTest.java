package com.rotki.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.Secret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
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

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Playwright playwright;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    @LocalServerPort
    private int port;

    @BeforeAll
    static void startBrowser() {
        Path chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (chromium == null) {
            String missing = "The browser tests need Chromium: install Debian's package chromium";
            if ("true".equals(System.getenv("CI"))) {
                fail(missing);
            }
            Assumptions.abort(missing);
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(FLAGS));
    }

    @AfterAll
    static void stopBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void forgetComplaints() {
        complaints.clear();
    }

    /** Whatever a page complained of in its console, a blocked script or a broken request, fails the test. */
    @AfterEach
    void noPageComplained() {
        List<BrowserContext> opened = List.copyOf(contexts);
        contexts.clear();
        // A test that reads along must not do so while its window closes: its request would be cut off.
        opened.forEach(context -> context.pages().forEach(Page::unrouteAll));
        opened.forEach(BrowserContext::close);
        assertThat(complaints).isEmpty();
    }

    String server() {
        return "http://localhost:" + port;
    }

    /** Opens a window of its own, as on another computer. */
    Page window(int width, String theme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height(width))
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin")
                .setColorScheme(scheme(theme))
                .setBaseURL(server()));
        context.grantPermissions(
                List.of("clipboard-read", "clipboard-write"),
                new BrowserContext.GrantPermissionsOptions().setOrigin(server()));
        contexts.add(context);
        Page page = context.newPage();
        listenTo(page);
        return page;
    }

    Page window() {
        return window(1280, "light");
    }

    /** Makes the window of {@code page} as wide, and day or night, without loading it again. */
    static void changeLook(Page page, int width, String theme) {
        page.setViewportSize(width, height(width));
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(scheme(theme)).setReducedMotion(ReducedMotion.REDUCE));
        // What observes its own size has done so after the second frame.
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    private static int height(int width) {
        return width < 500 ? 844 : 900;
    }

    private static ColorScheme scheme(String theme) {
        return ColorScheme.valueOf(theme.toUpperCase(Locale.ROOT));
    }

    /** Opens a second tab of the same window. */
    Page tab(Page page) {
        Page second = page.context().newPage();
        listenTo(second);
        return second;
    }

    void signIn(Page page, DemoSignIn person) {
        signIn(page, person.email(), person.password());
    }

    void signIn(Page page, String email, Secret password) {
        page.navigate("/sign-in");
        page.getByLabel("E-mail").first().fill(email);
        page.getByLabel("Password").first().fill(password.reveal());
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL(url -> !url.contains("sign-in"));
        waitUntilReady(page);
        if (page.locator("h1").first().textContent().equals("One more step")) {
            giveDemoCode(page);
        }
    }

    /** Gives the second factor with the app of the demonstration, which has it at hand. */
    private static void giveDemoCode(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fill in the code"))
                .click();
        PlaywrightAssertions.assertThat(page.getByLabel("Code of your authenticator app"))
                .hasValue(SIX_DIGITS);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL(url -> !url.contains("second-factor"));
        waitUntilReady(page);
    }

    /** Opens a page of the portal and waits until its heading is there. */
    void open(Page page, String path) {
        page.navigate("/" + path);
        waitUntilReady(page);
    }

    /** Finds the copy button that says at the moment that it copied. */
    static Locator copied(Page page) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Copied").setExact(true))
                .first();
    }

    /**
     * A page is ready when its heading is there and every component of it has its code. Two names of Vaadin's look like
     * components and never have any.
     */
    private static void waitUntilReady(Page page) {
        page.locator("h1").first().waitFor();
        page.waitForFunction("[...document.querySelectorAll(':not(:defined)')]"
                + ".every(element => element.localName.startsWith('flow-container-root')"
                + " || element.localName === 'vaadin-grid-cell-content')");
    }

    /** Asserts that axe finds nothing serious, and that nothing makes the page scroll sideways. */
    void assertAccessible(Page page, String what) {
        assertNothingGrave(page, axe(page), what);
    }

    /** Asserts the same of a page that was accessible before its colours changed and nothing else. */
    void assertColoursAccessible(Page page, String what) {
        assertNothingGrave(page, axe(page).withRules(OF_COLOURS), what);
    }

    /**
     * The portal has no frames, so axe need not ask each of them and gather the answers in a page of its own; and of what
     * it finds right it need not say where.
     */
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static void assertNothingGrave(Page page, AxeBuilder axe, String what) {
        List<Rule> grave = axe.analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .toList();
        assertThat(grave)
                .as("what axe finds serious on %s", what)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat((Integer) overflow)
                .as("pixels that %s scrolls sideways", what)
                .isLessThanOrEqualTo(0);
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

    /** Keeps a picture for people who look. */
    void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    private void listenTo(Page page) {
        page.onConsoleMessage(message -> note(message));
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    private void note(ConsoleMessage message) {
        if ("error".equals(message.type())) {
            complaints.add(message.location() + ": " + message.text());
        }
    }
}
