package com.rotki.portal.appapi;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The way from an app to the server and back. */
record AppWire(URI server, HttpClient http, CookieManager cookies) {

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
        BodyPublisher body =
                request.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body());
        HttpRequest.Builder message = HttpRequest.newBuilder(URI.create(server + request.pathAndQuery()))
                .timeout(Duration.ofSeconds(30))
                .method(request.method(), body);
        request.headers().forEach(message::header);
        try {
            HttpResponse<String> response = http.send(message.build(), BodyHandlers.ofString());
            return new RotkiApp.Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new IllegalStateException("No answer to " + request.method() + " " + request.pathAndQuery(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
