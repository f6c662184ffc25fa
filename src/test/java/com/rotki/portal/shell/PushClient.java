package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The push connection of an open page, without the page: it keeps what the server says. */
final class PushClient implements WebSocket.Listener {

    private static final Pattern PUSH_ID = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final int port;

    PushClient(int port) {
        this.port = port;
    }

    /** Opens a page and returns the token that its push connection is asked for with. */
    static String openPage(WebClient browser, String page) throws IOException, InterruptedException {
        String answer = browser.get("/?v-r=init&location=" + page + "&query=").body();
        Matcher found = PUSH_ID.matcher(answer);
        assertThat(found.find()).as(answer).isTrue();
        return found.group(1);
    }

    /** Connects as a page of this site does. */
    WebSocket connect(String session, String pushId) throws Exception {
        return connect(session, pushId, "http://localhost:" + port);
    }

    /** Connects as a page of the site {@code origin} does. */
    WebSocket connect(String session, String pushId, String origin) throws Exception {
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Cookie", "session=" + session)
                .header("Origin", origin)
                .buildAsync(
                        URI.create("ws://localhost:" + port + "/VAADIN/push?v-r=push&v-uiId=0&v-pushId=" + pushId
                                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript"
                                + "&X-Atmosphere-Transport=websocket&X-atmo-protocol=true"),
                        this)
                .get(10, TimeUnit.SECONDS);
    }

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

    /** Returns what came next, or null if nothing came in time. */
    @Nullable String next(int seconds) throws InterruptedException {
        return messages.poll(seconds, TimeUnit.SECONDS);
    }

    /** Returns whether a message came that contains {@code part}, before nothing came for some time. */
    boolean messageWith(String part, int seconds) throws InterruptedException {
        String message = next(seconds);
        while (message != null && !message.contains(part)) {
            message = next(seconds);
        }
        return message != null;
    }

    /** Returns "closed" as soon as the connection is, or null if nothing came any more and it is open. */
    @Nullable String lastWithin(int seconds) throws InterruptedException {
        String message = next(seconds);
        while (message != null && !message.equals("closed")) {
            message = next(seconds);
        }
        return message;
    }
}
