package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ServerTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestFactors;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a session may do before a sign-in is complete (requirements D8 and D9). */
@ServerTest
class UnfinishedSignInTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestFactors factors;

    private WebClient browser = new WebClient(0);

    @BeforeEach
    void openBrowser() {
        browser = new WebClient(port);
    }

    @Test
    void halfSignedInPersonIsLedToTheSecondFactor() throws Exception {
        AccountId owner = accounts.subscriber("basic");
        factors.authenticatorApp(owner);
        browser.get("/sign-in");
        String before = browser.session();

        assertThat(location(browser.signIn(TestAccounts.email(owner), TestAccounts.PASSWORD)))
                .isEqualTo("/");

        assertThat(browser.session()).isNotEqualTo(before);
        for (String page : List.of("subscription", "credentials", "sign-in-methods", "no-such-page")) {
            assertThat(location(browser.get("/" + page))).isEqualTo("/second-factor");
        }
        assertThat(browser.get("/second-factor").statusCode()).isEqualTo(200);
    }

    @Test
    void enrollingStaffCanOnlySetUpAFactor() throws Exception {
        for (Role role : List.of(Role.SUPPORT, Role.ADMIN)) {
            openBrowser();
            browser.signIn(TestAccounts.email(accounts.account(role)), TestAccounts.PASSWORD);

            for (String page : List.of("support", "admin", "admin/devices")) {
                assertThat(location(browser.get("/" + page))).isEqualTo("/sign-in-methods");
            }
            assertThat(browser.get("/sign-in-methods").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void staffWithASecondFactorIsAskedForIt() throws Exception {
        AccountId admin = accounts.account(Role.ADMIN);
        factors.authenticatorApp(admin);

        browser.signIn(TestAccounts.email(admin), TestAccounts.PASSWORD);

        assertThat(location(browser.get("/admin"))).isEqualTo("/second-factor");
    }

    @Test
    void nobodyElseIsAskedForASecondFactor() throws Exception {
        assertThat(location(browser.get("/second-factor"))).isEqualTo("/sign-in");

        browser.signIn(TestAccounts.email(accounts.subscriber("basic")), TestAccounts.PASSWORD);

        assertThat(location(browser.get("/second-factor"))).isEqualTo("/");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }
}
