package com.rotki.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.rotki.portal.account.DemoSignIn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the staff, and those for everybody. */
class EveryOtherPageBrowserTest extends EveryPage {

    @Test
    void pagesOfTheSupportAreAccessibleAndFit() {
        isAccessibleAndFits(
                DemoSignIn.SUPPORT,
                List.of(
                        "support",
                        "visit-approvals",
                        "notices",
                        "devices",
                        "backups",
                        "account",
                        "sign-in-methods",
                        "sessions"));
    }

    @Test
    void pagesOfTheAdminsAreAccessibleAndFit() {
        isAccessibleAndFits(
                DemoSignIn.ADMIN,
                List.of(
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
