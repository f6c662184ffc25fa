package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.ServerTest;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.platform.AccountId;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The push connection of an open page belongs to its site and to its session, and dies with it (requirement D15). */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class PushSessionTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    private WebClient browser = new WebClient(0);
    private String pushId = "";

    @BeforeEach
    void openPage() throws Exception {
        browser = signedIn();
        pushId = PushClient.openPage(browser, "subscription");
    }

    @Test
    void aPageOfTheSiteIsConnected() throws Exception {
        var connection = new PushClient(port);

        WebSocket socket = connection.connect(browser.session(), pushId);

        assertThat(connection.next(10)).as("the greeting").isNotNull().isNotEqualTo("closed");
        assertThat(socket.isInputClosed()).isFalse();
        socket.abort();
    }

    @Test
    void aPageOfAnotherSiteIsRefused() {
        for (String origin : new String[] {"https://evil.example", "http://localhost:1", "null", "http://%"}) {
            assertThatThrownBy(() -> new PushClient(port).connect(browser.session(), pushId, origin))
                    .as(origin)
                    .isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("WebSocketHandshakeException");
        }
    }

    @Test
    void withoutASessionNobodyIsConnected() {
        assertThatThrownBy(() -> new PushClient(port).connect("none", pushId)).isInstanceOf(ExecutionException.class);
    }

    /** The page's own token opens nothing in another session. */
    @Test
    void anotherSessionIsToldNothing() throws Exception {
        WebClient other = signedIn();
        PushClient.openPage(other, "subscription");
        var connection = new PushClient(port);

        connection.connect(other.session(), pushId);

        assertThat(connection.next(5)).isNotNull().containsAnyOf("closed", "sessionExpired", "appError");
    }

    @Test
    void itDiesWithItsSession() throws Exception {
        var connection = new PushClient(port);
        connection.connect(browser.session(), pushId);
        assertThat(connection.next(10)).as("the greeting").isNotNull();

        browser.post("/sign-out", Map.of("_csrf", browser.token("/subscription")));

        assertThat(connection.lastWithin(10)).isEqualTo("closed");
    }

    /** Nothing is pushed to it, but anybody can ask. */
    @Test
    void aPageWithoutASignInThatAsksForAConnectionIsNoError(CapturedOutput output) throws Exception {
        var stranger = new WebClient(port);
        stranger.get("/sign-in");
        String token = PushClient.openPage(stranger, "sign-in");
        var connection = new PushClient(port);

        connection.connect(stranger.session(), token);

        assertThat(connection.next(10)).as("the greeting").isNotNull();
        assertThat(output.getAll()).doesNotContain("Unexpected error", "Exception");
    }

    private WebClient signedIn() throws Exception {
        AccountId owner = accounts.subscriber("basic");
        var client = new WebClient(port);
        client.signIn(TestAccounts.email(owner), TestAccounts.PASSWORD);
        client.get("/subscription");
        return client;
    }
}
