package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A push connection outlives what the filters would stop: so nothing can be asked for through it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestClock.Configuration.class)
class PushIsOneWayTest {

    private static final Pattern PUSH_ID = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Test
    void whatAClientSendsThroughThePushConnectionIsNotRead() throws Exception {
        Received received = new Received();
        WebSocket connection = connect(received);
        try {
            assertThat(received.next(10)).as("the greeting").isNotNull();

            String message = "{\"csrfToken\":\"wrong\",\"rpc\":[],\"syncId\":0,\"clientId\":0}";
            connection.sendText(message.length() + "|" + message, true).join();

            assertThat(received.next(2)).as("an answer").isNull();
        } finally {
            connection.abort();
        }
    }

    private WebSocket connect(Received received) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> page = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/?v-r=init&location=sign-in&query="))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        Matcher pushId = PUSH_ID.matcher(page.body());
        assertThat(pushId.find()).as(page.body()).isTrue();
        String session = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        return client.newWebSocketBuilder()
                .header("Cookie", session)
                .buildAsync(
                        URI.create("ws://localhost:" + port + "/VAADIN/push?v-r=push&v-uiId=0&v-pushId="
                                + pushId.group(1)
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

        @Nullable String next(int seconds) throws InterruptedException {
            return messages.poll(seconds, TimeUnit.SECONDS);
        }
    }
}
