package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ServerTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.account.AccountAdministration;
import com.rotki.portal.account.AccountService;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.staff.RoleAdministration;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in and out, as the browser does it. */
@ServerTest
class BrowserSessionTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private AccountService accountService;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private RoleAdministration roles;

    @Autowired
    private TestClock clock;

    private WebClient browser = new WebClient(0);
    private AccountId owner = AccountId.newId();
    private String email = "";

    @BeforeEach
    void openBrowser() {
        browser = new WebClient(port);
        owner = accounts.subscriber("basic");
        email = TestAccounts.email(owner);
    }

    @Test
    void aSignInGetsANewSessionId() throws Exception {
        browser.get("/sign-in");
        String before = browser.session();

        assertThat(location(browser.signIn(email, TestAccounts.PASSWORD))).isEqualTo("/");

        assertThat(browser.session()).isNotEqualTo(before).hasSizeGreaterThanOrEqualTo(32);
        assertThat(browser.get("/subscription").statusCode()).isEqualTo(200);
    }

    /** Its cookie would push out that of a session that the browser was given meanwhile. */
    @Test
    void aPushConnectionWithoutASessionIsGivenNone() throws Exception {
        HttpResponse<String> answer = browser.get("/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=long-polling");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void wantedPageOpensAfterSigningIn() throws Exception {
        assertThat(location(browser.get("/devices"))).isEqualTo("/sign-in");

        assertThat(location(browser.signIn(email, TestAccounts.PASSWORD))).startsWith("/devices");
    }

    @Test
    void thePageIsInTheLanguageThatTheAccountChose() throws Exception {
        accounts.asOwner(owner, () -> {
            accountService.changeLanguage(Locale.GERMAN);
            return owner;
        });

        browser.signIn(email, TestAccounts.PASSWORD);

        assertThat(browser.get("/subscription").body()).contains("lang=\"de\"");
    }

    @Test
    void anUnknownAddressAndAWrongPasswordGetTheSameAnswer() throws Exception {
        assertThat(location(browser.signIn(email, "wrong"))).isEqualTo("/sign-in?error");
        assertThat(location(browser.signIn("nobody@example.org", "wrong"))).isEqualTo("/sign-in?error");
    }

    @Test
    void tooManyWrongPasswordsAreAnsweredTheSameForAnUnknownAddress() throws Exception {
        for (String address : List.of(email, owner + "@nobody.example.org")) {
            for (int attempt = 0; attempt < 10; attempt++) {
                assertThat(location(browser.signIn(address, "wrong"))).isEqualTo("/sign-in?error");
            }

            assertThat(location(browser.signIn(address, TestAccounts.PASSWORD))).isEqualTo("/sign-in?paused");
        }
    }

    @Test
    void aSessionThatAnAdminEndedIsOverAtTheNextRequest() throws Exception {
        browser.signIn(email, TestAccounts.PASSWORD);
        String before = browser.session();
        accounts.asAdmin(() -> {
            administration.endSessions(owner, "The laptop was stolen");
            return owner;
        });

        assertThat(location(browser.get("/subscription"))).isEqualTo("/sign-in?ended");
        clock.advance(Duration.ofSeconds(1));
        assertThat(location(browser.signIn(email, TestAccounts.PASSWORD))).isEqualTo("/");
        assertThat(browser.get("/subscription").statusCode()).isEqualTo(200);
        assertThat(browser.session()).isNotEqualTo(before);
    }

    @Test
    void roleChangeEndsTheSessionAtTheNextRequest() throws Exception {
        AccountId agent = accounts.account(Role.SUPPORT);
        browser.signIn(TestAccounts.email(agent), TestAccounts.PASSWORD);
        accounts.asAdmin(() -> {
            roles.withdraw(agent, "Left the company");
            return agent;
        });

        assertThat(location(browser.get("/sign-in-methods"))).isEqualTo("/sign-in?ended");
    }

    @Test
    void crossSiteSignInIsRefused() throws Exception {
        var answer = browser.post("/sign-in", Map.of("username", email, "password", TestAccounts.PASSWORD));

        assertThat(location(answer)).isEqualTo("/sign-in?no-cookies");
        assertThat(location(browser.get("/subscription"))).isEqualTo("/sign-in");
    }

    /** Requirement F10. */
    @Test
    void signingOutEndsTheSessionAndForgetsThePage() throws Exception {
        browser.signIn(email, TestAccounts.PASSWORD);

        var answer = browser.post("/sign-out", Map.of("_csrf", browser.token("/subscription")));

        assertThat(location(answer)).isEqualTo("/sign-in?signed-out");
        assertThat(answer.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\", \"storage\"");
        assertThat(location(browser.get("/subscription"))).isEqualTo("/sign-in");
    }

    @Test
    void crossSiteSignOutIsRefused() throws Exception {
        browser.signIn(email, TestAccounts.PASSWORD);

        browser.get("/sign-out");
        browser.post("/sign-out", Map.of());

        assertThat(browser.get("/subscription").statusCode()).isEqualTo(200);
    }

    @Test
    void unknownPagesLeadStrangersToTheSignIn() throws Exception {
        assertThat(location(browser.get("/no-such-page"))).isEqualTo(location(browser.get("/subscription")));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }
}
