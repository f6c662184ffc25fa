package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The push connection of an open page belongs to its site and to its session, and dies with it (requirement D15). */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestClock.Configuration.class)
class PushSessionTest {

    private static final Pattern PUSH_ID = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    private WebClient browser = new WebClient(0);
    private String pushId = "";

    @BeforeEach
    void openPage() throws Exception {
        browser = signedIn();
        Matcher found = PUSH_ID.matcher(
                browser.get("/?v-r=init&location=subscription&query=").body());
        assertThat(found.find()).isTrue();
        pushId = found.group(1);
    }

    @Test
    void aPageOfTheSiteIsConnected() throws Exception {
        var received = new Received();

        connect(browser.session(), "http://localhost:" + port, received).abort();
    }

    @Test
    void aPageOfAnotherSiteIsRefused() {
        for (String origin : new String[] {"https://evil.example", "http://localhost:1", "null", "http://%"}) {
            assertThatThrownBy(() -> connect(browser.session(), origin, new Received()))
                    .as(origin)
                    .isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("WebSocketHandshakeException");
        }
    }

    @Test
    void withoutASessionNobodyIsConnected() {
        assertThatThrownBy(() -> connect("none", "http://localhost:" + port, new Received()))
                .isInstanceOf(ExecutionException.class);
    }

    /** The page's own token opens nothing in another session. */
    @Test
    void anotherSessionIsToldNothing() throws Exception {
        WebClient other = signedIn();
        other.get("/?v-r=init&location=subscription&query=");
        var received = new Received();

        connect(other.session(), "http://localhost:" + port, received);

        assertThat(received.next(5)).isNotNull().containsAnyOf("closed", "sessionExpired", "appError");
    }

    @Test
    void itDiesWithItsSession() throws Exception {
        var received = new Received();
        connect(browser.session(), "http://localhost:" + port, received);
        assertThat(received.next(10)).as("the greeting").isNotNull();

        browser.post("/sign-out", Map.of("_csrf", browser.token("/subscription")));

        assertThat(received.lastWithin(10)).isEqualTo("closed");
    }

    private WebClient signedIn() throws Exception {
        AccountId owner = accounts.subscriber("basic");
        var client = new WebClient(port);
        client.signIn(TestAccounts.email(owner), TestAccounts.PASSWORD);
        client.get("/subscription");
        return client;
    }

    private WebSocket connect(String session, String origin, Received received) throws Exception {
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Cookie", "session=" + session)
                .header("Origin", origin)
                .buildAsync(
                        URI.create("ws://localhost:" + port + "/VAADIN/push?v-r=push&v-uiId=0&v-pushId=" + pushId
                                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript"
                                + "&X-Atmosphere-Transport=websocket&X-atmo-protocol=true"),
                        received)
                .get(10, TimeUnit.SECONDS);
    }

    private static final class Received implements WebSocket.Listener {

        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            messages.add(text.toString());
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            messages.add("closed");
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable failure) {
            messages.add("closed");
        }

        @Nullable String next(int seconds) throws InterruptedException {
            return messages.poll(seconds, TimeUnit.SECONDS);
        }

        @Nullable String lastWithin(int seconds) throws InterruptedException {
            String message = next(seconds);
            while (message != null && !message.equals("closed")) {
                message = next(seconds);
            }
            return message;
        }
    }
}
