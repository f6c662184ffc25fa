package com.rotki.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.rotki.portal.account.DemoSignIn;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A page on a desk and in a hand, by day and by night. */
abstract class EveryPage extends BrowserTest {

    /** Looks at each of the pages as {@code person}. */
    void isAccessibleAndFits(DemoSignIn person, Stream<String> paths) {
        Page page = window();
        signIn(page, person);
        paths.forEach(path -> {
            open(page, path);
            assertEveryLook(page, person.name().toLowerCase(Locale.ROOT) + "-" + path);
        });
    }

    /** Looks at a page that says that there is none, or none for {@code person}; its status says the same. */
    void refusalIsAccessibleAndFits(DemoSignIn person, Map<String, Integer> statuses) {
        Page page = window();
        signIn(page, person);
        statuses.forEach((path, status) -> {
            CHROMIUM.expectRefusal(server() + "/" + path);
            assertThat(page.navigate("/" + path).status()).isEqualTo(status);
            waitUntilReady(page);
            assertEveryLook(page, person.name().toLowerCase(Locale.ROOT) + "-" + path);
        });
    }

    /** The width and the scheme change under the open page, as when a window is resized or night falls. */
    void assertEveryLook(Page page, String name) {
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
