package com.rotki.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.rotki.portal.account.DemoSignIn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the staff, and those for everybody. */
class EveryOtherPageBrowserTest extends EveryPage {

    @Test
    void pagesOfTheSupportAreAccessibleAndFit() {
        isAccessibleAndFits(
                DemoSignIn.SUPPORT,
                List.of("support", "visit-approvals", "notices", "account", "sign-in-methods", "sessions"));
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
                List.of(
                        "",
                        "admin",
                        "admin/accounts/" + DemoSignIn.FULL.account(),
                        "admin/devices",
                        "admin/requests",
                        "admin/tiers",
                        "admin/approvals",
                        "visit-approvals",
                        "admin/settings",
                        "account"));
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
    void publicPageIsAccessibleAndFits(String path) {
        Page page = window();
        open(page, path);
        assertThat(page.title()).contains("rotki premium");
        assertEveryLook(page, path.replace('/', '-'));
    }
}
