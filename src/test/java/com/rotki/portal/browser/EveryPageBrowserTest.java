package com.rotki.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import com.microsoft.playwright.Page;
import com.rotki.portal.account.DemoSignIn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, for everybody who may see it, on a desk and in a hand, by day and by night. */
class EveryPageBrowserTest extends BrowserTest {

    private static final List<String> OF_SUBSCRIBERS = List.of(
            "subscription",
            "credentials",
            "devices",
            "backups",
            "activity",
            "security",
            "notices",
            "support-access",
            "account",
            "sign-in-methods",
            "sessions",
            "lost-device");

    private static final List<String> OF_ADMINS = List.of(
            "",
            "no-such-page",
            "admin",
            "admin/accounts/" + DemoSignIn.FULL.account(),
            "admin/devices",
            "admin/requests",
            "admin/tiers",
            "admin/approvals",
            "visit-approvals",
            "admin/settings",
            "account");

    private static final Map<DemoSignIn, List<String>> PAGES = Map.of(
            DemoSignIn.NEWCOMER, OF_SUBSCRIBERS,
            DemoSignIn.REGULAR, OF_SUBSCRIBERS,
            DemoSignIn.FULL, OF_SUBSCRIBERS,
            DemoSignIn.EXPIRED, OF_SUBSCRIBERS,
            DemoSignIn.SUPPORT,
                    List.of(
                            "support",
                            "visit-approvals",
                            "notices",
                            "devices",
                            "backups",
                            "account",
                            "sign-in-methods",
                            "sessions"),
            DemoSignIn.ADMIN, OF_ADMINS);

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"SECOND_SUPPORT", "SECOND_ADMIN"})
    void isAccessibleAndFits(DemoSignIn person) {
        Page page = window();
        signIn(page, person);
        for (String path : PAGES.get(person)) {
            open(page, path);
            assertEveryLook(page, person.name().toLowerCase(Locale.ROOT) + "-" + path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sign-in",
                "sign-up",
                "forgot-password",
                "new-password",
                "confirm",
                "outbox",
                "verify-notice",
                "not-me",
                "problems/devices.limit-reached"
            })
    void soIsWhatIsPublic(String path) {
        Page page = window();
        open(page, path);
        assertThat(page.title()).contains("rotki premium");
        assertEveryLook(page, path.replace('/', '-'));
    }

    /** The width and the scheme change under the open page, as when a window is resized or night falls. */
    private void assertEveryLook(Page page, String name) {
        assertLooks(page, name, 1280);
        assertLooks(page, name, 390);
        // The narrowest that WCAG 1.4.10 asks for; by now the colours are known.
        assertLook(page, name, 320);
    }

    private void assertLooks(Page page, String name, int width) {
        assertLook(page, name, width);
        String dark = name + "-" + width + "-dark";
        changeLook(page, width, "dark");
        assertColoursAccessible(page, dark);
        picture(page, dark);
    }

    private void assertLook(Page page, String name, int width) {
        String light = name + "-" + width + "-light";
        changeLook(page, width, "light");
        assertAccessible(page, light);
        picture(page, light);
    }
}
