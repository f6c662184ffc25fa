package com.rotki.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.session.SessionService;
import com.rotki.portal.shell.WebClient;
import com.vaadin.flow.router.Route;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A page of another site can post to every address of the portal in the name of whoever is signed in, and nothing comes of
 * it (requirement F6). The cookie's SameSite would keep it back in a browser; here it is sent along.
 */
@ServerTest
class CrossSiteTest {

    private static final String UIDL = "/?v-r=uidl&v-uiId=0";

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private SessionService sessions;

    private AccountId owner = AccountId.newId();
    private WebClient browser = new WebClient(0);

    static Stream<String> pagesAndForms() {
        Stream<String> pages = PortalRoutes.views().stream()
                .map(view ->
                        Objects.requireNonNull(view.getAnnotation(Route.class)).value())
                .map(path -> "/" + path.replaceAll(":\\w+", "1"));
        Stream<String> forms = AuthorizationMatrixTest.ANSWERED_BY_FILTERS.stream()
                .filter(endpoint -> endpoint.startsWith("POST "))
                .map(endpoint -> endpoint.substring("POST ".length()));
        return Stream.concat(pages, forms).distinct().sorted();
    }

    @BeforeEach
    void signIn() throws Exception {
        owner = accounts.subscriber("basic");
        browser = new WebClient(port);
        browser.signIn(TestAccounts.email(owner), TestAccounts.PASSWORD);
        browser.get("/subscription");
    }

    @ParameterizedTest
    @MethodSource("pagesAndForms")
    void aPostFromElsewhereIsRefused(String path) throws Exception {
        HttpResponse<String> answer =
                browser.post(path, Map.of("username", TestAccounts.email(owner), "password", TestAccounts.PASSWORD));

        boolean outdated = answer.headers()
                .firstValue("Location")
                .filter(address -> address.endsWith("/sign-in?outdated"))
                .isPresent();
        assertThat(outdated ? 403 : answer.statusCode()).isEqualTo(403);
        assertThat(browser.get("/subscription").statusCode()).isEqualTo(200);
        assertThat(accounts.asOwner(owner, sessions::list)).hasSize(1);
    }

    /** What pages send is checked by Vaadin's own token; without it not even the session goes on being used. */
    @Test
    void whatAPageSendsIsRefusedWithoutThePagesOwnToken() throws Exception {
        browser.get("/?v-r=init&location=subscription&query=");

        String forged = "{\"csrfToken\":\"guessed\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"click\","
                + "\"data\":{}}],\"syncId\":0,\"clientId\":0}";
        HttpResponse<String> answer = browser.post(UIDL, Map.of("v", forged));

        assertThat(answer.body()).doesNotContain("\"changes\":[{");
    }
}
