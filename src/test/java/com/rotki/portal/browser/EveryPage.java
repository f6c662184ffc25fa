package com.rotki.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.rotki.portal.account.DemoSignIn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A page on a desk and in a hand, by day and by night. */
abstract class EveryPage extends BrowserTest {

    /**
     * Each look changes one thing of that before it, because a change of the scheme takes longer than axe does. The
     * narrowest is what WCAG 1.4.10 asks for; by then the colours are known.
     */
    private static final List<Look> LOOKS = List.of(
            new Look(1280, "light"),
            new Look(1280, "dark"),
            new Look(390, "dark"),
            new Look(390, "light"),
            new Look(320, "light"));

    private Look look = LOOKS.getFirst();

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

    /**
     * The width and the scheme change under the open page, as when a window is resized or night falls. Every second page
     * is looked at on the way back, and so starts with the look at which the one before it ended.
     */
    void assertEveryLook(Page page, String name) {
        boolean back = look.equals(LOOKS.getLast());
        for (Look next : back ? LOOKS.reversed() : LOOKS) {
            changeLook(page, next.width(), next.theme());
            look = next;
            assertLook(page, name + "-" + next.width() + "-" + next.theme());
        }
    }

    private void assertLook(Page page, String name) {
        if (look.theme().equals("dark")) {
            assertColoursAccessible(page, name);
        } else {
            assertAccessible(page, name);
        }
        picture(page, name);
    }

    private record Look(int width, String theme) {}
}
