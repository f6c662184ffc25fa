package com.rotki.portal.appapi;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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

    private final AppWire wire;
    private final AppRequests requests;

    private RotkiApp(AppWire wire, AppRequests requests) {
        this.wire = wire;
        this.requests = requests;
    }

    /** An app on a new Linux machine, into which the credentials were entered. */
    public static RotkiApp on(URI server, String apiKey, String apiSecret) {
        var app = AppInstallation.onNewLinuxMachine(apiKey, apiSecret);
        return new RotkiApp(AppWire.to(server), new AppRequests(app, new AtomicLong()));
    }

    /** Returns the app after other credentials were entered. */
    public RotkiApp withCredentials(String apiKey, String apiSecret) {
        return with(requests.app().withCredentials(apiKey, apiSecret));
    }

    /** Returns the app on another machine. */
    public RotkiApp withDevice(String identifier, String name, String platform) {
        return with(requests.app().withDevice(identifier, name, platform));
    }

    /** Returns the app in another version. */
    public RotkiApp withVersion(String version) {
        return with(requests.app().withVersion(version));
    }

    /** Returns the app on a machine with another clock. */
    public RotkiApp withClock(Clock clock) {
        return with(requests.app().withClock(clock));
    }

    /** Returns the app on a machine whose clock is ahead by {@code offset}, or behind if that is negative. */
    public RotkiApp withClockOffset(Duration offset) {
        return withClock(Clock.offset(requests.app().clock(), offset));
    }

    private RotkiApp with(AppInstallation changed) {
        return new RotkiApp(wire, new AppRequests(changed, requests.lastNonce()));
    }

    public String apiKey() {
        return requests.app().apiKey();
    }

    public String deviceIdentifier() {
        return requests.app().deviceIdentifier();
    }

    public String deviceName() {
        return requests.app().deviceName();
    }

    /** Returns whether a server ever set a cookie. The real app would keep it and send it back. */
    public boolean hasCookies() {
        return !wire.cookies().getCookieStore().getCookies().isEmpty();
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
        return send(requests.query("/nest/1/devices", "devices"));
    }

    public Answer limits() {
        return send(requests.query("/nest/1/limits", "limits"));
    }

    public Answer lastDataMetadata() {
        return send(requests.form("/api/1/last_data_metadata", "last_data_metadata", parameters()));
    }

    public Answer statisticsRenderer() {
        return send(requests.form("/api/1/statistics_rendererv2", "statistics_rendererv2", parameters("version", 16)));
    }

    /** What the app does with its backup. */
    public AppSync sync() {
        return new AppSync(this, wire, requests, AppSync.CHUNK_SIZE);
    }

    /** The public list of what each tier unlocks: without the app's headers. */
    public Answer unlocks() {
        return send(new ReadyRequest("GET", "/nest/1/limits/unlocks", Map.of(), ""));
    }

    public ReadyRequest checkRequest() {
        return json("POST", "/nest/1/devices/check", parameters("device_identifier", deviceIdentifier()));
    }

    public ReadyRequest registerRequest() {
        AppInstallation app = requests.app();
        var parameters = parameters(
                "device_identifier",
                app.deviceIdentifier(),
                "device_name",
                app.deviceName(),
                "platform",
                app.platform());
        return json("PUT", "/nest/1/devices", parameters);
    }

    public ReadyRequest removeRequest(String identifier) {
        return json("DELETE", "/nest/1/devices", parameters("device_identifier", identifier));
    }

    public ReadyRequest limitsRequest() {
        return requests.query("/nest/1/limits", "limits");
    }

    /** A JSON call about devices with parameters of the caller's choice, signed rightly. */
    public ReadyRequest json(String method, String path, Map<String, Object> parameters) {
        return requests.json(method, path, parameters);
    }

    /** Returns names and values in the app's order, and the nonce behind them. */
    public Map<String, Object> parameters(Object... namesAndValues) {
        return requests.parameters(namesAndValues);
    }

    /** Sends a request; sending it again is what the app's HTTP library does after a lost answer. */
    public Answer send(ReadyRequest request) {
        return wire.send(request);
    }
}
