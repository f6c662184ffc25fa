package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ServerTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.TestFactors;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.session.SessionService;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forms that are posted twice, late, by the wrong tab, or without cookies. */
@ServerTest
class RepeatedFormsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestFactors factors;

    @Autowired
    private SessionService sessions;

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

    /** The first answer came too late to be shown, but its cookie was taken. */
    @Test
    void aSecondPostUnderTheNewSessionGoesWhereTheFirstOneWent() throws Exception {
        browser.get("/devices");
        String token = browser.token("/sign-in");
        String wanted = location(signIn(email, token));
        assertThat(wanted).startsWith("/devices");

        assertThat(location(signIn(email, token))).isEqualTo(wanted);
        assertThat(browser.get("/subscription").statusCode()).isEqualTo(200);
    }

    /** Only the way to a plan is remembered, never what somebody wrote behind it or into the head of the request. */
    @Test
    void aStrangersChoiceOfAPlanSurvivesTheSignInAndLeadsNowhereElse() throws Exception {
        browser.get("/plans/sign-in/basic/monthly?continue=https://evil.example&return=//evil.example");
        String token = browser.token("/sign-in");

        String led = signIn(email, token).headers().firstValue("Location").orElse("");

        assertThat(URI.create(led).getHost()).isIn(null, "localhost");
        assertThat(URI.create(led).getPath()).isEqualTo("/plans/sign-in/basic/monthly");
    }

    /** The browser dropped the first answer with its cookie: it still has that of the session before. */
    @Test
    void aSecondPostWithTheOldCookieSignsInToo() throws Exception {
        browser.get("/devices");
        String token = browser.token("/sign-in");
        String before = browser.session();
        String wanted = location(signIn(email, token));
        browser.haveSession(before);

        assertThat(location(signIn(email, token))).isEqualTo(wanted);

        assertThat(browser.get("/subscription").statusCode()).isEqualTo(200);
        assertThat(accounts.asOwner(owner, sessions::list)).hasSize(1);
    }

    @Test
    void aSecondPostBeforeTheSecondFactorGoesThere() throws Exception {
        factors.authenticatorApp(owner);
        String token = browser.token("/sign-in");
        String before = browser.session();
        signIn(email, token);
        browser.haveSession(before);

        assertThat(location(signIn(email, token))).isEqualTo("/");
        assertThat(location(browser.get("/subscription"))).isEqualTo("/second-factor");
    }

    @Test
    void oldCookieWorksForARepetitionOnly() throws Exception {
        String token = browser.token("/sign-in");
        String before = browser.session();
        signIn(email, token);
        browser.haveSession(before);
        assertThat(location(browser.get("/subscription"))).isEqualTo("/sign-in");

        browser.haveSession(before);
        assertThat(location(browser.post("/sign-in", form(email, "wrong", token))))
                .isEqualTo("/sign-in?error");
        browser.haveSession(before);
        assertThat(location(signIn(email, "another token"))).isEqualTo("/sign-in?outdated");
        browser.haveSession(before);
        clock.advance(RepeatedSignIn.REPEATABLE.plus(Duration.ofSeconds(1)));
        assertThat(location(signIn(email, token))).isEqualTo("/sign-in?outdated");
    }

    @Test
    void signInOverAnotherPersonIsRefused() throws Exception {
        String other = TestAccounts.email(accounts.subscriber("basic"));
        String token = browser.token("/sign-in");
        signIn(email, token);
        String session = browser.session();

        assertThat(location(signIn(other, token))).isEqualTo("/sign-in?outdated");
        assertThat(location(signIn(other, browser.token("/subscription")))).isEqualTo("/sign-in?outdated");
        assertThat(browser.session()).isEqualTo(session);
    }

    @Test
    void repeatedSignOutSaysSignedOut() throws Exception {
        signIn(email, browser.token("/sign-in"));
        String token = browser.token("/subscription");
        String before = browser.session();
        browser.post("/sign-out", Map.of("_csrf", token));
        browser.haveSession(before);

        assertThat(location(browser.post("/sign-out", Map.of("_csrf", token)))).isEqualTo("/sign-in?signed-out");
    }

    @Test
    void formPostedWithoutACookieIsExplained() throws Exception {
        assertThat(location(signIn(email, "of a page without cookies"))).isEqualTo("/sign-in?no-cookies");
    }

    /** Vaadin finds out before a form can be posted, and says it in words of ours. */
    @Test
    void blockedCookiesAreExplained() throws Exception {
        String message =
                new WebClient(port).postJson("/?v-r=uidl&v-uiId=0", "{}").body();

        assertThat(message).contains("Cookies are off", "Allow cookies for this site");
    }

    /** Requirement D5: for an address that is known and one that is not alike, and in no address of a page. */
    @Test
    void afterAWrongPasswordNoAddressIsInTheLocation() throws Exception {
        for (String address : new String[] {email, "nobody-" + email}) {
            HttpResponse<String> answer = browser.post("/sign-in", form(address, "wrong", browser.token("/sign-in")));

            assertThat(location(answer)).isEqualTo("/sign-in?error");
        }
    }

    /** A browser asks for these by itself. */
    @Test
    void probedAddressesAreNotRememberedAsWantedPage() throws Exception {
        for (String probe :
                new String[] {"/robots.txt", "/apple-touch-icon.png", "/no/such/page", "/styles/x.css.map"}) {
            browser.get(probe);
        }
        browser.get("/devices", "image/*");

        assertThat(location(browser.signIn(email, TestAccounts.PASSWORD))).isEqualTo("/");
    }

    private HttpResponse<String> signIn(String address, String token) throws Exception {
        return browser.post("/sign-in", form(address, TestAccounts.PASSWORD, token));
    }

    private static Map<String, String> form(String address, String password, String token) {
        return Map.of("username", address, "password", password, "_csrf", token);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }
}
