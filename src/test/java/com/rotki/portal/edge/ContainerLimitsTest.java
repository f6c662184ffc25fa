package com.rotki.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ServerTest;
import com.rotki.portal.edge.RawHttp.Answer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent, the answer is no failure of the server, and it has the security headers. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class ContainerLimitsTest {

    @LocalServerPort
    private int port;

    static Stream<Arguments> requests() {
        Map<String, String> all = new TreeMap<>();
        for (String path :
                new String[] {"/sign-in", "/styles/portal.css", "/nest/1/limits", "/api/1/no-such", "/error"}) {
            all.putAll(requestsTo(path));
        }
        all.put("asterisk", "GET * HTTP/1.1\r\n" + RawHttp.head());
        all.put("options asterisk", "OPTIONS * HTTP/1.1\r\n" + RawHttp.head());
        all.put("connect", "CONNECT localhost:80 HTTP/1.1\r\n" + RawHttp.head());
        all.put("tls", "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n");
        all.put("absolute", "GET http://elsewhere.example/sign-in HTTP/1.1\r\n" + RawHttp.head());
        all.put("sign-in, many fields", form("/sign-in", many("a%d=b", 2000, "&")));
        all.put("sign-in, long field", form("/sign-in", "username=" + "a".repeat(200_000)));
        all.put("sign-in, very long field", form("/sign-in", "username=" + "a".repeat(3_000_000)));
        all.put("sign-in, bad encoding", form("/sign-in", "username=%zz&password=%ff%fe"));
        all.put("sign-in, empty", form("/sign-in", ""));
        all.put("uidl, long", form("/?v-r=uidl&v-uiId=0", "x".repeat(1_500_000)));
        all.put("push, many fields", form("/?v-r=push", many("a%d=b", 2000, "&")));
        return all.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    private static Map<String, String> requestsTo(String path) {
        Map<String, String> all = new TreeMap<>();
        all.put(path + " languages", get(path, "Accept-Language: " + many("l%d;q=0.5", 40, ",")));
        all.put(path + " languages in lines", get(path, many("Accept-Language: de", 30, "\r\n")));
        all.put(path + " languages long", get(path, "Accept-Language: " + "en,".repeat(1500)));
        all.put(path + " headers", get(path, many("X-H%d: v", 300, "\r\n")));
        all.put(path + " header too long", get(path, "X-Long: " + "x".repeat(20_000)));
        all.put(path + " header just fits", get(path, "X-Long: " + "x".repeat(7_500)));
        all.put(path + " header malformed", get(path, "No colon"));
        all.put(path + " header with control", get(path, "X-C: a\u0001b"));
        all.put(path + " cookies", get(path, "Cookie: " + many("c%d=v", 500, "; ")));
        all.put(path + " cookie lines", get(path, many("Cookie: a%d=b", 90, "\r\n")));
        all.put(path + " cookie malformed", get(path, "Cookie: =;;=\"\\;session=\u00ff"));
        all.put(path + " path long", get(path + "/" + "a".repeat(20_000)));
        all.put(path + " path deep", get(path + "/a".repeat(3_500)));
        all.put(path + " query parameters", get(path + "?" + many("p%d=v", 1_800, "&")));
        all.put(path + " query encoding", get(path + "?v-r=%zz&a=%ff%fe"));
        all.put(path + " query characters", get(path + "?a={|}^`\"<>[]"));
        all.put(path + " query long", get(path + "?a=" + "b".repeat(7_000)));
        all.put(path + " path encoding", get(path + "/%zz"));
        all.put(path + " path not utf8", get(path + "/%ff%fe"));
        all.put(path + " path nul", get(path + "/%00"));
        all.put(path + " path slash", get(path + "/%2f..%2f"));
        all.put(path + " path backslash", get(path + "/%5c.."));
        all.put(path + " path above", get(path + "/../../../../etc/passwd"));
        all.put(path + " path parameters", get(path + ";a=b;jsessionid=1"));
        all.put(path + " version", "GET " + path + " HTTP/9.9\r\n" + RawHttp.head());
        all.put(path + " version malformed", "GET " + path + " HTTQ\r\n" + RawHttp.head());
        all.put(path + " old version", "GET " + path + " HTTP/1.0\r\n" + RawHttp.head());
        all.put(path + " method", "BREW " + path + " HTTP/1.1\r\n" + RawHttp.head());
        all.put(path + " method malformed", "G\u0001T " + path + " HTTP/1.1\r\n" + RawHttp.head());
        all.put(path + " trace", "TRACE " + path + " HTTP/1.1\r\n" + RawHttp.head());
        all.put(path + " propfind", "PROPFIND " + path + " HTTP/1.1\r\n" + RawHttp.head());
        all.put(path + " no host", "GET " + path + " HTTP/1.1\r\nConnection: close\r\n\r\n");
        all.put(path + " two hosts", get(path, "Host: other.example"));
        all.put(path + " bad host", "GET " + path + " HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n");
        all.put(path + " length", get(path, "Content-Length: many"));
        all.put(path + " length negative", get(path, "Content-Length: -1"));
        all.put(path + " length huge", get(path, "Content-Length: 99999999999999999999"));
        all.put(path + " two lengths", get(path, "Content-Length: 1", "Content-Length: 2"));
        all.put(path + " encoding", get(path, "Transfer-Encoding: brotli"));
        all.put(path + " chunked and length", get(path, "Transfer-Encoding: chunked", "Content-Length: 3") + "zz\r\n");
        all.put(path + " expectation", get(path, "Expect: the spanish inquisition"));
        all.put(path + " accept", get(path, "Accept: ///;q=q"));
        all.put(path + " range", get(path, "Range: bytes=" + many("%d-", 500, ",")));
        all.put(path + " range malformed", get(path, "Range: bytes=9-1"));
        all.put(path + " date", get(path, "If-Modified-Since: yesterday"));
        all.put(path + " charset", get(path, "Content-Type: application/x-www-form-urlencoded; charset=no-such"));
        all.put(path + " upgrade", get(path, "Upgrade: websocket", "Connection: Upgrade", "Sec-WebSocket-Key: x"));
        all.put(path + " forwarded", get(path, "X-Forwarded-For: " + many("10.0.0.%d", 200, ","), "Forwarded: for=\""));
        all.put(path + " authorization", get(path, "Authorization: Basic !!!"));
        all.put(
                path + " post without type",
                "POST " + path + " HTTP/1.1\r\n" + RawHttp.head("Content-Length: 3") + "abc");
        all.put(
                path + " multipart",
                "POST " + path + " HTTP/1.1\r\n"
                        + RawHttp.head("Content-Type: multipart/form-data; boundary=x", "Content-Length: 9")
                        + "--x\r\nabc\r");
        all.put(path + " post with charset", form(path, "a=b", "application/x-www-form-urlencoded; charset=no-such"));
        all.put(
                path + " bad chunks",
                "POST " + path + " HTTP/1.1\r\n"
                        + RawHttp.head("Transfer-Encoding: chunked", "Content-Type: application/x-www-form-urlencoded")
                        + "zz\r\nabc\r\n0\r\n\r\n");
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void nothingThatIsSentIsAFailureOfTheServer(String name, String request) throws IOException {
        Answer answer = RawHttp.send(port, request);

        assertThat(answer.status()).isBetween(200, 499);
        assertThat(answer.header("Content-Security-Policy").orElse("")).contains("default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("Location").orElse("/")).startsWith("/");
        if (name.startsWith("/nest") || name.startsWith("/api")) {
            assertThat(answer.header("Content-Type").orElse("")).doesNotContain("html");
        }
    }

    /** A refusal before the body is read is no reason to hang up: the app sends its next request over the same connection. */
    @Test
    void aBodyThatNobodyReadEndsNoConnection() throws IOException {
        String body = "x".repeat(100_000);
        String refused = "PUT /nest/1/devices HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: text/csv\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;

        Answer first = RawHttp.send(port, refused + "GET /robots.txt HTTP/1.1\r\n" + RawHttp.head());

        assertThat(first.status()).isEqualTo(415);
        assertThat(first.body()).contains("HTTP/1.1 200");
    }

    /** An answer in HTTP 0.9 would have neither a status nor headers. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /sign-in\r\n\r\n", "GET HTTP/1.1\r\nHost: a\r\n\r\n"})
    void otherProtocolThanHttpOneGetsNoAnswer(String request) throws IOException {
        assertThat(RawHttp.send(port, request)).isEqualTo(new Answer(0, "", ""));
    }

    @Test
    void manyLanguagesAreReadUpToTheTenth() throws IOException {
        assertThat(RawHttp.get(port, "/sign-in", "Accept-Language: de," + many("x%d", 40, ","))
                        .body())
                .contains("lang=\"de\"");
    }

    @Test
    void refusalOfTheContainerIsAProblemDocumentForTheApp() throws IOException {
        Answer answer = RawHttp.get(port, "/nest/1/limits", "Cookie: " + many("c%d=v", 500, "; "));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
        assertThat(answer.body()).contains("\"code\":\"request.rejected\"").contains("\"error\":\"The request");
    }

    @Test
    void refusalOfTheContainerIsAPageForABrowser() throws IOException {
        Answer answer = RawHttp.get(port, "/sign-in", "Accept-Language: de", "Cookie: " + many("c%d=v", 500, "; "));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("<html lang=\"de\">").doesNotContain("Tomcat");
    }

    @Test
    void thePageForErrorsIsNoPageOfItsOwn() throws IOException {
        assertThat(RawHttp.get(port, "/error").status()).isEqualTo(404);
    }

    @Test
    void aProxyThatThePortalWasNotToldOfIsSaidOnce(CapturedOutput output) throws IOException {
        for (int request = 0; request < 3; request++) {
            RawHttp.get(port, "/styles/portal.css", "X-Forwarded-For: 203.0.113.7");
        }

        assertThat(output.getAll().split("set portal\\.trusted-proxies=127\\.0\\.0\\.1", -1).length - 1)
                .isLessThanOrEqualTo(1);
    }

    @Test
    void noRedirectGoesToTheHostOfARequest() throws IOException {
        for (String path : List.of("/subscription", "/home/subscription", "/styles", "/session/left", "/")) {
            Answer answer =
                    RawHttp.send(port, "GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

            assertThat(answer.head()).as(path).doesNotContain("evil.example");
        }
    }

    private static String get(String path, String... headers) {
        return "GET " + path + " HTTP/1.1\r\n" + RawHttp.head(headers);
    }

    private static String form(String path, String body) {
        return form(path, body, "application/x-www-form-urlencoded");
    }

    private static String form(String path, String body, String type) {
        return "POST " + path + " HTTP/1.1\r\n"
                + RawHttp.head("Content-Type: " + type, "Content-Length: " + body.length()) + body;
    }

    private static String many(String pattern, int count, String separator) {
        return IntStream.range(0, count).mapToObj(pattern::formatted).collect(Collectors.joining(separator));
    }
}
