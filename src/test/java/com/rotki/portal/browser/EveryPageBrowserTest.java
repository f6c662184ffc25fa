package com.rotki.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.rotki.portal.account.DemoSignIn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, for everybody who may see it, on a desk and in a hand, by day and by night. */
class EveryPageBrowserTest extends BrowserTest {

    private static final List<String> OF_SUBSCRIBERS =
            List.of("subscription", "credentials", "devices", "activity", "security", "support-access");

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
            "admin/settings");

    private static final Map<DemoSignIn, List<String>> PAGES = Map.of(
            DemoSignIn.NEWCOMER, OF_SUBSCRIBERS,
            DemoSignIn.REGULAR, OF_SUBSCRIBERS,
            DemoSignIn.FULL, OF_SUBSCRIBERS,
            DemoSignIn.EXPIRED, OF_SUBSCRIBERS,
            DemoSignIn.SUPPORT, List.of("support", "visit-approvals", "devices"),
            DemoSignIn.ADMIN, OF_ADMINS);

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark", "320, light"})
    void isAccessibleAndFits(int width, String theme) {
        String suffix = "-" + width + "-" + theme;
        for (DemoSignIn person : DemoSignIn.values()) {
            Page page = window(width, theme);
            signIn(page, person);
            for (String path : PAGES.getOrDefault(person, List.of())) {
                open(page, path);
                String name = person.name().toLowerCase(java.util.Locale.ROOT) + "-" + path;
                assertAccessible(page, name + suffix);
                picture(page, name + suffix);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark", "320, light"})
    void soIsWhatIsPublic(int width, String theme) {
        Page page = window(width, theme);
        for (String path : List.of("sign-in", "problems/devices.limit-reached")) {
            open(page, path);
            String name = path.replace('/', '-') + "-" + width + "-" + theme;
            assertAccessible(page, name);
            picture(page, name);
            assertThat(page.title()).contains("rotki premium");
        }
    }
}
