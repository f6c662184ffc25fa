package com.rotki.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's Chromium and the windows that each test opens. It starts for the first test class and ends with the
 * process of the tests. Without Chromium the class is skipped; in continuous integration its absence is a failure.
 */
final class Chromium implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser running;

    private final List<String> complaints = new ArrayList<>();
    private final Set<String> refusals = new HashSet<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    @Override
    public void beforeAll(ExtensionContext test) {
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
        if (running == null) {
            running = launch(chromium);
        }
    }

    private static Browser launch(Path chromium) {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(FLAGS));
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        complaints.clear();
        refusals.clear();
    }

    /** A page at this address is refused on purpose: that the browser tells so in its console is no complaint. */
    void expectRefusal(String address) {
        refusals.add(address);
    }

    /** Whatever a page complained of in its console, a blocked script or a broken request, fails the test. */
    @Override
    public void afterEach(ExtensionContext test) {
        List<BrowserContext> opened = List.copyOf(contexts);
        contexts.clear();
        // A test that reads along must not do so while its window closes: its request would be cut off.
        opened.forEach(context -> context.pages().forEach(Page::unrouteAll));
        opened.forEach(BrowserContext::close);
        assertThat(complaints).isEmpty();
    }

    /** Opens a window of its own on {@code server}, as on another computer. */
    Page window(String server, int width, String theme) {
        BrowserContext context = Objects.requireNonNull(running)
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height(width))
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/Berlin")
                        .setColorScheme(scheme(theme))
                        .setBaseURL(server));
        context.grantPermissions(
                List.of("clipboard-read", "clipboard-write"),
                new BrowserContext.GrantPermissionsOptions().setOrigin(server));
        contexts.add(context);
        return page(context);
    }

    /** Opens a page whose complaints fail the test. */
    Page page(BrowserContext context) {
        Page page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** Makes the window of {@code page} as wide, and day or night, without loading it again. */
    static void changeLook(Page page, int width, String theme) {
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(scheme(theme)).setReducedMotion(ReducedMotion.REDUCE));
        if (page.viewportSize().width == width) {
            return;
        }
        page.setViewportSize(width, height(width));
        // What observes its own size has done so after the second frame.
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    private static int height(int width) {
        return width < 500 ? 844 : 900;
    }

    private static ColorScheme scheme(String theme) {
        return ColorScheme.valueOf(theme.toUpperCase(Locale.ROOT));
    }

    private void note(ConsoleMessage message) {
        boolean expected =
                refusals.stream().anyMatch(address -> message.location().startsWith(address + ":"))
                        && message.text().startsWith("Failed to load resource");
        if ("error".equals(message.type()) && !expected) {
            complaints.add(message.location() + ": " + message.text());
        }
    }
}
