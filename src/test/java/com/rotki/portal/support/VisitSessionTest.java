package com.rotki.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ServerTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.TestSignIn;
import com.rotki.portal.account.AccountAdministration;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.VisitId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.Role;
import com.rotki.portal.shell.WebClient;
import com.rotki.portal.support.VisitSummary.VisitState;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The browser session of an agent: own, visitor's, own again (requirements E3 and E6). */
@ServerTest
class VisitSessionTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestVisits test;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private VisitRequests requests;

    @Autowired
    private VisitService visits;

    @Autowired
    private SupportAccessService access;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private JdbcClient jdbc;

    private WebClient browser;
    private AccountId owner;
    private AccountId agent;
    private VisitId visit;

    @BeforeEach
    void approveVisit() throws Exception {
        owner = accounts.subscriber("basic");
        agent = test.signInAgent();
        visit = requests.withCode(owner, TestVisits.REASON, test.codeOf(owner));
        browser = new WebClient(port);
        browser.get(TestSignIn.as(agent, Role.SUPPORT));
    }

    @Test
    void enteringAndLeavingGiveNewSessionsAndTheLastIsTheAgentsOwn() throws Exception {
        String own = browser.session();
        assertThat(location(enter())).endsWith("/subscription");
        String visiting = browser.session();
        assertThat(visiting).isNotEqualTo(own);
        assertThat(browser.get("/subscription").statusCode()).isEqualTo(200);

        assertThat(location(leave())).endsWith("/support?ended");

        assertThat(browser.session()).isNotEqualTo(own).isNotEqualTo(visiting);
        assertThat(location(enter())).endsWith("/support?refused");
        assertThat(visits.find(visit).end()).isEqualTo(VisitEnd.LEFT);
    }

    @Test
    void theOwnersSessionAndLastSignInAreUntouched() throws Exception {
        WebClient ownersBrowser = new WebClient(port);
        ownersBrowser.signIn(TestAccounts.email(owner), TestAccounts.PASSWORD);
        String session = ownersBrowser.session();
        long signIns = test.logged(owner, "SignedIn");

        enter();
        browser.get("/devices");
        leave();

        assertThat(test.logged(owner, "SignedIn")).isEqualTo(signIns);
        assertThat(ownersBrowser.get("/devices").statusCode()).isEqualTo(200);
        assertThat(ownersBrowser.session()).isEqualTo(session);
    }

    @Test
    void crossSiteRequestCannotStartAVisit() throws Exception {
        var answer = browser.post("/visit/enter", Map.of("visit", visit.toString()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(visits.find(visit).state()).isEqualTo(VisitState.APPROVED);
    }

    @Test
    void nobodyElseEntersTheVisit() throws Exception {
        AccountId other = accounts.account(Role.SUPPORT);
        browser = new WebClient(port);
        browser.get(TestSignIn.as(other, Role.SUPPORT));

        assertThat(location(enter())).endsWith("/support?refused");
    }

    @Test
    void aVisitorEntersNoOtherVisit() throws Exception {
        enter();
        AccountId another = accounts.subscriber("basic");
        VisitId second = requests.withCode(another, TestVisits.REASON, test.codeOf(another));

        var answer = browser.post(
                "/visit/enter", Map.of("visit", second.toString(), "_csrf", browser.token("/subscription")));

        assertThat(location(answer)).endsWith("/support?refused");
        assertThat(visits.find(second).state()).isEqualTo(VisitState.APPROVED);
    }

    @Test
    void nextRequestAfterTheEndUsesTheOwnSession() throws Exception {
        enter();
        String visiting = browser.session();
        clock.advance(Duration.ofMinutes(20));

        assertThat(location(browser.get("/devices"))).endsWith("/support?ended");

        assertThat(browser.session()).isNotEqualTo(visiting);
        assertThat(visits.find(visit).end()).isEqualTo(VisitEnd.TIME_UP);
    }

    @Test
    void theNextRequestAfterTheOwnersEndIsNotAnswered() throws Exception {
        enter();
        test.asOwner(owner, () -> {
            access.end(visit);
            return visit;
        });

        assertThat(location(browser.get("/devices"))).endsWith("/support?ended");
    }

    @Test
    void backgroundRequestAfterTheEndIsRefused() throws Exception {
        enter();
        clock.advance(Duration.ofMinutes(20));

        var answer = browser.post("/?v-r=uidl&v-uiId=0", Map.of());

        assertThat(answer.body()).contains("sessionExpired").hasSizeLessThan(100);
        assertThat(browser.get("/VAADIN/push?v-r=push").body()).isEmpty();
        assertThat(visits.find(visit).end()).isEqualTo(VisitEnd.TIME_UP);
    }

    @Test
    void agentWithoutTheRoleLosesTheSession() throws Exception {
        enter();
        jdbc.sql("update account set role = 'SUBSCRIBER' where id = :id")
                .param("id", agent.value())
                .update();

        assertThat(location(browser.get("/devices"))).contains("/sign-in");
        assertThat(location(browser.get("/support"))).contains("/sign-in");
    }

    @Test
    void signingOutEndsTheVisit() throws Exception {
        enter();

        browser.post("/sign-out", Map.of("_csrf", browser.token("/subscription")));

        assertThat(visits.find(visit).end()).isEqualTo(VisitEnd.SIGNED_OUT);
        assertThat(location(browser.get("/support"))).contains("/sign-in");
    }

    @Test
    void endingTheAgentsSessionsEndsTheVisit() throws Exception {
        enter();
        AccountId admin = accounts.account(Role.ADMIN);
        accounts.signIn(admin, Role.ADMIN, Actor.Kind.STAFF, Permissions.OF_ADMIN, clock.instant());

        administration.endSessions(agent, "The laptop was stolen");

        accounts.signIn(agent, Role.SUPPORT, Actor.Kind.STAFF, Permissions.OF_SUPPORT, clock.instant());
        assertThat(visits.find(visit).end()).isEqualTo(VisitEnd.SIGNED_OUT);
        assertThat(location(browser.get("/devices"))).contains("/sign-in");
    }

    @Test
    void theAgentsPagesAreClosedDuringAVisit() throws Exception {
        enter();

        assertThat(browser.get("/support").body()).doesNotContain("VisitRequests");
        assertThat(location(browser.post(
                        "/visit/enter", Map.of("visit", visit.toString(), "_csrf", browser.token("/devices")))))
                .endsWith("/support?refused");
    }

    private HttpResponse<String> enter() throws Exception {
        return browser.post("/visit/enter", Map.of("visit", visit.toString(), "_csrf", browser.token("/support")));
    }

    private HttpResponse<String> leave() throws Exception {
        return browser.post("/visit/leave", Map.of("_csrf", browser.token("/subscription")));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
