package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ServerTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.session.SessionService;
import com.rotki.portal.session.SessionSummary;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How long a browser's session lasts, and that an ended one is over at its next request (requirements D10 and D11). */
@ServerTest
class SessionLimitsTest {

    /** What somebody of the staff may open before their account has a second factor. */
    private static final String STAFF_PAGE = "/sign-in-methods";

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private SessionService sessions;

    @Autowired
    private TestClock clock;

    private WebClient browser = new WebClient(0);
    private AccountId owner = AccountId.newId();

    @BeforeEach
    void openBrowser() throws Exception {
        owner = accounts.subscriber("basic");
        browser = signedIn(owner);
    }

    @Test
    void sessionEndsAfterHalfAnHourWithoutUse() throws Exception {
        clock.advance(Duration.ofMinutes(30));
        assertThat(browser.get("/subscription").statusCode()).isEqualTo(200);

        clock.advance(Duration.ofMinutes(30).plusSeconds(1));

        assertThat(location(browser.get("/subscription"))).isEqualTo("/sign-in?expired");
        assertThat(location(browser.get("/subscription"))).isEqualTo("/sign-in");
    }

    @Test
    void sessionEndsAfterTwelveHoursInAnyCase() throws Exception {
        for (int use = 0; use < 36; use++) {
            clock.advance(Duration.ofMinutes(20));
            assertThat(browser.get("/subscription").statusCode()).isEqualTo(200);
        }

        clock.advance(Duration.ofSeconds(1));

        assertThat(location(browser.get("/subscription"))).isEqualTo("/sign-in?expired");
    }

    @Test
    void staffSessionsEndAfterFifteenMinutesOrEightHours() throws Exception {
        WebClient unused = signedIn(accounts.account(Role.ADMIN));
        WebClient used = signedIn(accounts.account(Role.SUPPORT));
        for (int use = 0; use < 40; use++) {
            clock.advance(Duration.ofMinutes(12));
            assertThat(used.get(STAFF_PAGE).statusCode()).isEqualTo(200);
        }

        clock.advance(Duration.ofSeconds(1));

        assertThat(location(used.get(STAFF_PAGE))).isEqualTo("/sign-in?expired");
        assertThat(location(unused.get(STAFF_PAGE))).isEqualTo("/sign-in?expired");
    }

    @Test
    void automaticRequestsOfAPageAreNoActivity() throws Exception {
        for (int minute = 0; minute < 31; minute += 5) {
            browser.get("/?v-r=heartbeat&v-uiId=0");
            browser.get("/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=close");
            clock.advance(Duration.ofMinutes(5));
        }

        assertThat(location(browser.get("/subscription"))).isEqualTo("/sign-in?expired");
    }

    @Test
    void sessionEndedByItsOwnerEndsAtTheNextRequest() throws Exception {
        WebClient phone = signedIn(owner);
        accounts.asOwner(owner, () -> {
            List<SessionSummary> open = sessions.list();
            assertThat(open).hasSize(2);
            open.forEach(session -> sessions.end(session.id()));
            return owner;
        });

        assertThat(location(browser.get("/subscription"))).isEqualTo("/sign-in?ended");
        assertThat(location(phone.get("/subscription"))).isEqualTo("/sign-in?ended");
    }

    @Test
    void signedOutSessionLeavesTheList() throws Exception {
        browser.post("/sign-out", Map.of("_csrf", browser.token("/subscription")));

        assertThat(accounts.asOwner(owner, sessions::list)).isEmpty();
    }

    private WebClient signedIn(AccountId account) throws Exception {
        var client = new WebClient(port);
        client.signIn(TestAccounts.email(account), TestAccounts.PASSWORD);
        client.get("/");
        return client;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }
}
