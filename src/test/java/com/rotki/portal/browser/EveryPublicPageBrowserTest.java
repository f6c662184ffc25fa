package com.rotki.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page that needs no sign-in. */
class EveryPublicPageBrowserTest extends EveryPage {

    @ParameterizedTest
    @MethodSource
    void publicPageIsAccessibleAndFits(String path) {
        Page page = window();
        open(page, path);
        assertThat(page.title()).contains("rotki premium");
        assertEveryLook(page, path.replace('/', '-'));
    }

    private static Stream<String> publicPageIsAccessibleAndFits() {
        return Stream.concat(Pages.ofEverybody(), Stream.of("problems/devices.limit-reached"));
    }
}
