package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.appapi.AppCall.ParameterCarrier;
import com.rotki.portal.appapi.RotkiApp.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered at all, and in which form it is refused. */
class BoundaryTest extends ApiServerTest {

    /** Checks the shape that every refusal has, and returns its code. */
    static String codeOf(Answer refusal) {
        assertThat(refusal.header("Content-Type")).isEqualToIgnoringCase("application/problem+json;charset=UTF-8");
        var problem = refusal.json();
        assertThat(problem.propertyNames())
                .containsExactlyInAnyOrder("type", "title", "status", "detail", "code", "request_id", "error");
        String code = problem.get("code").asString();
        assertThat(problem.get("type").asString()).isEqualTo("http://localhost:8080/problems/" + code);
        assertThat(problem.get("status").asInt()).isEqualTo(refusal.status());
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("error").asString())
                .isNotBlank()
                .doesNotEndWith(".")
                .doesNotContain("\n");
        assertThat(problem.get("detail").asString())
                .isEqualTo(problem.get("error").asString() + ".");
        assertThat(problem.get("request_id").asString()).isNotBlank().isEqualTo(refusal.header("X-Request-Id"));
        return code;
    }

    private RotkiApp nobody() {
        return RotkiApp.on(server(), "no such key", "c2VjcmV0").withClock(clock);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/1",
                "/nest/1/",
                "/nest/1/devices/",
                "/nest/1/devices/check/",
                "/nest/1/DEVICES",
                "/nest/1/%64evices",
                "/nest/1//devices",
                "/nest/1/./devices",
                "/nest/1/x/../devices",
                "/nest/1/devices;jsessionid=1",
                "/nest/2/devices",
                "/nest/1/backups",
                "/nest/1/backup/range/1",
                "/api/1/devices",
                "/nest/1/limits%2funlocks",
                "/nest/1/devices%00"
            })
    void otherPathsAreNotFound(String path) {
        Answer answer = nobody().send(new ReadyRequest("GET", path, Map.of(), ""));

        assertThat(answer.status()).isIn(404, 400);
        if (answer.status() == 404) {
            assertThat(codeOf(answer)).isEqualTo("request.not-found");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET     | /nest/1/devices/check         | POST
                    PUT     | /nest/1/devices/check         | POST
                    DELETE  | /nest/1/devices/check         | POST
                    POST    | /nest/1/devices               | GET, PUT, PATCH, DELETE
                    HEAD    | /nest/1/devices               | GET, PUT, PATCH, DELETE
                    OPTIONS | /nest/1/devices               | GET, PUT, PATCH, DELETE
                    POST    | /nest/1/limits                | GET
                    HEAD    | /nest/1/limits/unlocks        | GET
                    POST    | /api/1/last_data_metadata     | GET
                    POST    | /api/1/usage_analytics        | PUT
                    get     | /nest/1/limits                | GET
                    FOO     | /nest/1/limits                | GET
                    """)
    void onlyTheDocumentedMethodsAnswer(String method, String path, String allowed) {
        Answer answer = nobody().send(new ReadyRequest(method, path, Map.of(), ""));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo(allowed);
        if (!method.equals("HEAD")) {
            assertThat(codeOf(answer)).isEqualTo("request.method-not-allowed");
        }
    }

    @Test
    void traceMethodIsRefused() {
        assertThat(nobody().send(new ReadyRequest("TRACE", "/nest/1/limits", Map.of(), ""))
                        .status())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @EnumSource(AppCall.class)
    void signedCallIsRefusedWithoutASignature(AppCall call) {
        String query = call.carrier() == ParameterCarrier.QUERY ? "?nonce=1" : "";
        Map<String, Object> parameters = new java.util.LinkedHashMap<>();
        call.parameters().forEach(name -> parameters.put(name, name.equals("nonce") ? (Object) 1 : "x"));
        String body = switch (call.carrier()) {
            case JSON -> RotkiSigning.json(parameters);
            case FORM -> RotkiSigning.urlencode(parameters);
            case MULTIPART -> new String(UploadBody.of(parameters, new byte[] {1}), StandardCharsets.US_ASCII);
            case QUERY, NONE -> "";
        };
        String type = switch (call.carrier()) {
            case FORM -> "application/x-www-form-urlencoded";
            case MULTIPART -> UploadBody.TYPE;
            default -> "application/json";
        };

        Answer answer = nobody().send(new ReadyRequest(
                call.httpMethod().name(), call.path() + query, Map.of("Content-Type", type), body));

        if (call.signedMethod().isPresent()) {
            assertThat(answer.status()).isEqualTo(call == AppCall.CHECK_DEVICE ? 403 : 401);
            assertThat(codeOf(answer)).isEqualTo("credentials.invalid");
        } else {
            assertThat(answer.status()).isIn(200, 204, 400);
        }
    }

    @Test
    void portalSessionDoesNotAuthenticateACall() {
        RotkiApp app = appOfNewSubscriber("basic");
        ReadyRequest unsigned =
                app.limitsRequest().withoutHeader("API-SIGN").withHeader("Cookie", "JSESSIONID=0123456789");

        assertThat(app.send(unsigned).status()).isEqualTo(401);
    }

    @Test
    void noCookieIsEverSetAndCookiesChangeNothing() {
        RotkiApp app = appOfNewSubscriber("basic");
        app.activate();
        app.unlocks();
        app.withCredentials("x", "c2VjcmV0").limits();

        Answer answer = app.send(app.limitsRequest().withHeader("Cookie", "JSESSIONID=0123456789; XSRF-TOKEN=x"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(app.hasCookies()).isFalse();
    }

    @Test
    void everyAnswerForbidsUseAsAPage() {
        RotkiApp app = appOfNewSubscriber("basic");

        for (Answer answer : List.of(app.limits(), app.check(), nobody().limits(), app.unlocks())) {
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "object-src 'none'");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        }
        assertThat(app.limits().header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json; charset=UTF-16",
                "application/xml",
                "nonsense",
                "application/*"
            })
    void aBodyOfAnotherTypeIsRefused(String type) {
        RotkiApp app = appOfNewSubscriber("basic");

        Answer answer = app.send(app.registerRequest().withHeader("Content-Type", type));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(codeOf(answer)).isEqualTo("request.unsupported-type");
    }

    @Test
    void aCompressedBodyIsRefused() {
        RotkiApp app = appOfNewSubscriber("basic");

        assertThat(app.send(app.registerRequest().withHeader("Content-Encoding", "gzip"))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void callerThatDoesNotAcceptJsonIsRefusedFirst() {
        RotkiApp app = appOfNewSubscriber("basic");

        Answer answer = app.send(app.registerRequest().withHeader("Accept", "text/html"));

        assertThat(answer.status()).isEqualTo(406);
        assertThat(codeOf(answer)).isEqualTo("request.not-acceptable");
        assertThat(app.check().status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {65_537, 1_000_000, 1_900_000})
    void oversizedBodyIsDrainedAndRefused(int size) {
        RotkiApp app = appOfNewSubscriber("basic");

        Answer answer = app.send(app.registerRequest().withBody(" ".repeat(size)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(codeOf(answer)).isEqualTo("request.too-large");
        assertThat(answer.body()).contains("larger than 64 KiB");
        assertThat(app.limits().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "not base64 at all", "=", "ä"})
    void malformedSignatureIsTreatedAsWrong(String signature) {
        RotkiApp app = appOfNewSubscriber("basic");

        Answer answer = app.send(app.limitsRequest().withHeader("API-SIGN", signature));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(codeOf(answer)).isEqualTo("credentials.invalid");
    }

    @Test
    void aSignatureHasOneSpelling() {
        byte[] right = new byte[64];
        String canonical = java.util.Base64.getEncoder().encodeToString(right);
        String otherBits = canonical.substring(0, 85) + "B==";

        assertThat(SignatureVerifier.decode(canonical)).hasSize(64);
        assertThat(java.util.Base64.getDecoder().decode(otherBits)).isEqualTo(right);
        assertThat(otherBits).isNotEqualTo(canonical);
        right[0] = 1;
        String changed = java.util.Base64.getEncoder().encodeToString(right);
        assertThat(SignatureVerifier.decode(changed)).isEqualTo(right);
        assertThat(SignatureVerifier.decode(changed.substring(0, 85) + "B==")).isEqualTo(new byte[64]);
    }
}
