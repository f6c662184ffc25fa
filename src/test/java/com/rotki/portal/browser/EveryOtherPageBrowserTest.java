package com.rotki.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.platform.security.Roles;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the staff, and those for everybody. */
class EveryOtherPageBrowserTest extends EveryPage {

    @Test
    void pagesOfTheSupportAreAccessibleAndFit() {
        isAccessibleAndFits(DemoSignIn.SUPPORT, Pages.of(Roles.SUPPORT));
    }

    @Test
    void whatIsNoPageOfTheSupportSaysSo() {
        refusalIsAccessibleAndFits(DemoSignIn.SUPPORT, Map.of("devices", 403, "backups", 403));
    }

    @Test
    void whatIsNoPageSaysSo() {
        refusalIsAccessibleAndFits(DemoSignIn.ADMIN, Map.of("no-such-page", 404));
    }

    @Test
    void pagesOfTheAdminsAreAccessibleAndFit() {
        isAccessibleAndFits(
                DemoSignIn.ADMIN,
                Stream.concat(Pages.of(Roles.ADMIN), Stream.of("", "admin/accounts/" + DemoSignIn.FULL.account())));
    }

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
