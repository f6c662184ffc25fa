package com.rotki.portal.billing.stripe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Stripe's HTTP API on this machine, as far as the portal uses it: the shapes are those of the public reference of
 * version 2026-07-29.dahlia, the keys of idempotency work, and events are signed as Stripe signs them.
 */
final class FakeStripe implements AutoCloseable {

    static final String KEY = "sk_test_fakefakefakefake";
    static final String WEBHOOK_SECRET = "whsec_fakefakefakefake";

    private static final Answer GOOD = new Answer(200, "");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, Kept> kept = new HashMap<>();
    private final Deque<Answer> faults = new ArrayDeque<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    final FakeStripeEngine engine;

    FakeStripe(Clock clock) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
        engine = new FakeStripeEngine(base().toString(), clock);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The next request is answered so, whatever it asks. */
    void fail(int status, String body) {
        faults.add(new Answer(status, body));
    }

    /** The request after {@code good} others is answered so. */
    void failAfter(int good, int status, String body) {
        for (int i = 0; i < good; i++) {
            faults.add(GOOD);
        }
        fail(status, body);
    }

    /** The next request is not answered before the fake is closed. */
    void fallSilent() {
        faults.add(new Answer(0, ""));
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    Request last(String method, String path) {
        return requests.stream()
                .filter(each -> each.method().equals(method) && each.path().equals(path))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("No " + method + " " + path + " in " + requests));
    }

    /** Returns the header that Stripe sends with an event. */
    static String signature(byte[] body, Instant at, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            return "t=" + at.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Request request = read(exchange);
            requests.add(request);
            Answer answer = answer(request);
            if (answer.status() == 0) {
                closed.await();
                return;
            }
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Request-Id", "req_fake");
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Answer answer(Request request) {
        Answer fault = faults.isEmpty() ? GOOD : faults.remove();
        if (!fault.equals(GOOD)) {
            return fault;
        }
        if (!("Bearer " + KEY).equals(request.authorization())) {
            return FakeStripeStore.error(401, "invalid_request_error", "invalid_api_key");
        }
        if (request.idempotencyKey() == null || request.method().equals("GET")) {
            return engine.answer(request);
        }
        Kept before = kept.get(request.idempotencyKey());
        if (before == null) {
            Answer answer = engine.answer(request);
            kept.put(request.idempotencyKey(), new Kept(request, answer));
            return answer;
        }
        return before.request().equals(request)
                ? before.answer()
                : FakeStripeStore.error(400, "idempotency_error", "idempotency_key_in_use");
    }

    private static Request read(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        @Nullable String query = exchange.getRequestURI().getRawQuery();
        var parameters = new TreeMap<String, String>();
        for (String pair : ((query == null ? "" : query) + "&" + body).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Collections.unmodifiableSortedMap(parameters),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    record Request(
            String method,
            String path,
            SortedMap<String, String> parameters,
            @Nullable String idempotencyKey,
            @Nullable String authorization) {

        @Nullable String get(String parameter) {
            return parameters.get(parameter);
        }

        String need(String parameter) {
            return Objects.requireNonNull(parameters.get(parameter), parameter);
        }
    }

    record Answer(int status, String body) {}

    private record Kept(Request request, Answer answer) {}
}
