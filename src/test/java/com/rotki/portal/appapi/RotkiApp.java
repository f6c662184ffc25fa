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
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The desktop app as seen by the server: signs by itself, runs the app's sequences (protocol, section 5) and tells what
 * its user would read. Immutable; the {@code with…} methods return a changed app on the same machine. For tests of this
 * module and of whole journeys.
 */
public final class RotkiApp {

    /** What the app says when the server answers with a status that it does not know. */
    public static final String GENERIC = "Failed to contact rotki server. Check logs for more details";

    /** What the app says to a 403 of the check. */
    public static final String NOT_VALID = "Premium credentials not valid";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long CLOCK_MOVED_MS = 300_000;

    private final URI server;
    private final HttpClient http;
    private final CookieManager cookies;
    private final AtomicLong lastNonce;
    private final Settings settings;

    private record Settings(
            String apiKey,
            String apiSecret,
            String deviceIdentifier,
            String deviceName,
            String platform,
            String version,
            Clock clock) {}

    private RotkiApp(URI server, HttpClient http, CookieManager cookies, AtomicLong lastNonce, Settings settings) {
        this.server = server;
        this.http = http;
        this.cookies = cookies;
        this.lastNonce = lastNonce;
        this.settings = settings;
    }

    /** An app on a new Linux machine, into which the credentials were entered. */
    public static RotkiApp on(URI server, String apiKey, String apiSecret) {
        CookieManager cookies = new CookieManager();
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        String identifier = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        return new RotkiApp(
                server,
                http,
                cookies,
                new AtomicLong(),
                new Settings(
                        apiKey,
                        apiSecret,
                        identifier,
                        UUID.randomUUID().toString(),
                        "Linux",
                        "1.44.0",
                        Clock.systemUTC()));
    }

    /** Returns the app after other credentials were entered. */
    public RotkiApp withCredentials(String apiKey, String apiSecret) {
        return with(new Settings(
                apiKey,
                apiSecret,
                settings.deviceIdentifier,
                settings.deviceName,
                settings.platform,
                settings.version,
                settings.clock));
    }

    /** Returns the app on another machine. */
    public RotkiApp withDevice(String identifier, String name, String platform) {
        return with(new Settings(
                settings.apiKey, settings.apiSecret, identifier, name, platform, settings.version, settings.clock));
    }

    /** Returns the app in another version. */
    public RotkiApp withVersion(String version) {
        return with(new Settings(
                settings.apiKey,
                settings.apiSecret,
                settings.deviceIdentifier,
                settings.deviceName,
                settings.platform,
                version,
                settings.clock));
    }

    /** Returns the app on a machine with another clock. */
    public RotkiApp withClock(Clock clock) {
        return with(new Settings(
                settings.apiKey,
                settings.apiSecret,
                settings.deviceIdentifier,
                settings.deviceName,
                settings.platform,
                settings.version,
                clock));
    }

    /** Returns the app on a machine whose clock is ahead by {@code offset}, or behind if that is negative. */
    public RotkiApp withClockOffset(Duration offset) {
        return withClock(Clock.offset(settings.clock, offset));
    }

    private RotkiApp with(Settings changed) {
        return new RotkiApp(server, http, cookies, lastNonce, changed);
    }

    public String apiKey() {
        return settings.apiKey;
    }

    public String deviceIdentifier() {
        return settings.deviceIdentifier;
    }

    public String deviceName() {
        return settings.deviceName;
    }

    /** Returns whether a server ever set a cookie. The real app would keep it and send it back. */
    public boolean hasCookies() {
        return !cookies.getCookieStore().getCookies().isEmpty();
    }

    /**
     * What came of a sequence.
     *
     * @param premium whether the app has premium afterwards
     * @param message what its user reads; empty if all went well
     */
    public record Outcome(boolean premium, String message) {}

    /** An answer of the server. */
    public record Answer(int status, Map<String, List<String>> headers, String body) {

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> String.join(", ", header.getValue()))
                    .findFirst()
                    .orElse("");
        }

        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** The sentence of a refusal, empty if there is none. */
        public String error() {
            return body.startsWith("{") ? json().path("error").asString("") : "";
        }

        /** What the app tells its user on most calls (protocol, section 3). */
        public String message() {
            return switch (status) {
                case 200, 201, 400, 401 -> error();
                default -> GENERIC;
            };
        }
    }

    /** Entering the credentials in the app: check, and registration if the device is unknown. */
    public Outcome activate() {
        Answer check = check();
        return switch (check.status()) {
            case 200 -> new Outcome(true, "");
            case 404 -> registered();
            case 403 -> new Outcome(false, NOT_VALID);
            default -> new Outcome(false, GENERIC);
        };
    }

    private Outcome registered() {
        Answer answer = register();
        return switch (answer.status()) {
            case 201, 409 -> new Outcome(true, "");
            case 422 -> new Outcome(false, answer.error());
            default -> new Outcome(false, GENERIC);
        };
    }

    /** What the app does every hour. */
    public Outcome hourlyCheck() {
        Outcome outcome = activate();
        return outcome.message().equals(NOT_VALID)
                ? new Outcome(
                        false, "Your premium subscription is expired. Go to rotki website to renew your subscription.")
                : outcome;
    }

    /** Returns whether the app takes the subscription for active after keys were replaced. */
    public boolean isActive() {
        Answer answer = lastDataMetadata();
        return answer.status() == 200 && answer.error().isEmpty();
    }

    public Answer check() {
        return send(checkRequest());
    }

    public Answer register() {
        return send(registerRequest());
    }

    public Answer rename(String identifier, String name) {
        return send(json("PATCH", "/nest/1/devices", parameters("device_identifier", identifier, "device_name", name)));
    }

    public Answer remove(String identifier) {
        return send(removeRequest(identifier));
    }

    public Answer devices() {
        return send(query("/nest/1/devices", "devices"));
    }

    public Answer limits() {
        return send(query("/nest/1/limits", "limits"));
    }

    public Answer lastDataMetadata() {
        return send(form("/api/1/last_data_metadata", "last_data_metadata", parameters()));
    }

    public Answer statisticsRenderer() {
        return send(form("/api/1/statistics_rendererv2", "statistics_rendererv2", parameters("version", 16)));
    }

    /** The public list of what each tier unlocks: without the app's headers. */
    public Answer unlocks() {
        return send(new Request("GET", "/nest/1/limits/unlocks", Map.of(), ""));
    }

    /** A request ready to be sent: as often as wanted, byte for byte the same, as the app's HTTP library does. */
    public record Request(String method, String pathAndQuery, Map<String, String> headers, String body) {

        public Request withMethod(String other) {
            return new Request(other, pathAndQuery, headers, body);
        }

        public Request withPath(String other) {
            return new Request(method, other, headers, body);
        }

        public Request withBody(String other) {
            return new Request(method, pathAndQuery, headers, other);
        }

        public Request withHeader(String name, String value) {
            Map<String, String> changed = new LinkedHashMap<>(headers);
            changed.put(name, value);
            return new Request(method, pathAndQuery, changed, body);
        }

        public Request withoutHeader(String name) {
            Map<String, String> changed = new LinkedHashMap<>(headers);
            changed.remove(name);
            return new Request(method, pathAndQuery, changed, body);
        }
    }

    public Request checkRequest() {
        return json("POST", "/nest/1/devices/check", parameters("device_identifier", settings.deviceIdentifier));
    }

    public Request registerRequest() {
        return json(
                "PUT",
                "/nest/1/devices",
                parameters(
                        "device_identifier",
                        settings.deviceIdentifier,
                        "device_name",
                        settings.deviceName,
                        "platform",
                        settings.platform));
    }

    public Request removeRequest(String identifier) {
        return json("DELETE", "/nest/1/devices", parameters("device_identifier", identifier));
    }

    public Request limitsRequest() {
        return query("/nest/1/limits", "limits");
    }

    /** A JSON call about devices with parameters of the caller's choice, signed rightly. */
    public Request json(String method, String path, Map<String, Object> parameters) {
        Map<String, String> headers = signed("devices", RotkiSigning.urlencode(parameters));
        headers.put("Content-Type", "application/json");
        return new Request(method, path, headers, RotkiSigning.json(parameters));
    }

    private Request query(String path, String method) {
        String urlencoded = RotkiSigning.urlencode(parameters());
        return new Request("GET", path + "?" + urlencoded, signed(method, urlencoded), "");
    }

    private Request form(String path, String method, Map<String, Object> parameters) {
        String urlencoded = RotkiSigning.urlencode(parameters);
        Map<String, String> headers = signed(method, urlencoded);
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        return new Request("GET", path, headers, urlencoded);
    }

    /** Returns names and values in the app's order, and the nonce behind them. */
    public Map<String, Object> parameters(Object... namesAndValues) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        parameters.put("nonce", nonce());
        return parameters;
    }

    /** Rising, so that two calls within a millisecond differ, as long as the clock is not moved. */
    private long nonce() {
        long now = settings.clock.millis();
        return lastNonce.updateAndGet(last -> Math.abs(last - now) > CLOCK_MOVED_MS ? now : Math.max(last + 1, now));
    }

    private Map<String, String> signed(String method, String urlencoded) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("API-KEY", settings.apiKey);
        headers.put("API-SIGN", RotkiSigning.sign(settings.apiSecret, method, urlencoded));
        headers.put("User-Agent", "rotki/" + settings.version);
        headers.put("Accept", "*/*");
        return headers;
    }

    /** Sends a request; sending it again is what the app's HTTP library does after a lost answer. */
    public Answer send(Request request) {
        BodyPublisher body =
                request.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body());
        HttpRequest.Builder message = HttpRequest.newBuilder(URI.create(server + request.pathAndQuery()))
                .timeout(Duration.ofSeconds(30))
                .method(request.method(), body);
        request.headers().forEach(message::header);
        try {
            HttpResponse<String> response = http.send(message.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new IllegalStateException("No answer to " + request.method() + " " + request.pathAndQuery(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
