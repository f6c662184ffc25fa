package com.rotki.portal.appapi;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The way from an app to the server and back. */
record AppWire(URI server, HttpClient http, CookieManager cookies) {

    /** As long as the app waits when it uploads; for all else it waits less long. */
    private static final Duration TIMEOUT = Duration.ofSeconds(150);

    static AppWire to(URI server) {
        CookieManager cookies = new CookieManager();
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        return new AppWire(server, http, cookies);
    }

    RotkiApp.Answer send(ReadyRequest request) {
        return answer(send(request, request.body().getBytes(StandardCharsets.UTF_8), BodyHandlers.ofString()));
    }

    /** Sends a request with a body of any bytes in place of its text. */
    RotkiApp.Answer send(ReadyRequest request, byte[] body) {
        return answer(send(request, body, BodyHandlers.ofString()));
    }

    /** Sends a request and hands its answer to {@code handler}. */
    <T> HttpResponse<T> send(ReadyRequest request, byte[] body, BodyHandler<T> handler) {
        BodyPublisher published = body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        HttpRequest.Builder message = HttpRequest.newBuilder(URI.create(server + request.pathAndQuery()))
                .timeout(TIMEOUT)
                .method(request.method(), published);
        request.headers().forEach(message::header);
        try {
            return http.send(message.build(), handler);
        } catch (IOException e) {
            throw new IllegalStateException("No answer to " + request.method() + " " + request.pathAndQuery(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static RotkiApp.Answer answer(HttpResponse<String> response) {
        return new RotkiApp.Answer(response.statusCode(), response.headers().map(), response.body());
    }
}
