package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.ServerTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requirement F4: the headers of every kind of response. */
@ServerTest
class SecurityHeadersTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/",
                "/subscription",
                "/no/such/page",
                "/styles/portal.css",
                "/styles/no-such.css",
                "/home/subscription",
                "/api/1/last_data_metadata",
                "/nest/1/limits/unlocks",
                "/error"
            })
    void securityHeadersAreOnEveryResponse(String path) throws Exception {
        var headers = get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .contains("object-src 'none'")
                .containsPattern("base-uri '(none|self)'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("script-src 'self'")
                .doesNotContain("script-src 'unsafe-inline'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy").orElse("")).isIn("same-origin", "no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()", "payment=()", "usb=()");
        assertThat(headers.firstValue("X-Request-Id")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
        assertThat(headers.allValues("Cache-Control")).hasSize(1);
    }

    @Test
    void aPageRunsOnlyScriptsWithItsOwnNonce() throws Exception {
        var page = get("/sign-in");
        String nonce = nonce(page);

        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body()).contains("nonce=\"" + nonce + "\"");
        assertThat(Pattern.compile("<script(?![^>]*nonce=)")
                        .matcher(page.body())
                        .find())
                .isFalse();
        assertThat(nonce(get("/sign-in"))).isNotEqualTo(nonce);
    }

    @Test
    void nothingButThePagesOwnBaseElementTakesEffect() throws Exception {
        assertThat(get("/sign-in").body())
                .containsPattern("<head>\\s*<base href=\"/\">\\s*"
                        + "<meta http-equiv=\"Content-Security-Policy\" content=\"base-uri 'none'\">")
                .containsOnlyOnce("<base");
        assertThat(get("/styles/portal.css")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("base-uri 'none'");
    }

    @ParameterizedTest
    @CsvSource({
        "de-AT;q=0.9, de",
        "'fr-FR,fr;q=0.9', en",
        "'fr,de;q=0.9,en;q=0.5', de",
    })
    void thePageSaysInWhichLanguageItIsBeforeAnybodyChoseOne(String wanted, String language) throws Exception {
        assertThat(new WebClient(port).getIn("/sign-in", wanted).body())
                .containsPattern("<html[^>]* lang=\"" + language + "\"");
    }

    @Test
    void sessionCookieIsHttpOnlyAndSameSite() throws Exception {
        assertThat(get("/sign-in").headers().firstValue("Set-Cookie").orElse(""))
                .startsWith("session=")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/");
    }

    @Test
    void theAppsLinkLeadsToTheSubscription() throws Exception {
        var answer = get("/home/subscription");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/subscription");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/h2-console", "/v3/api-docs", "/swagger-ui/index.html"})
    void developerToolsAreNotServed(String path) throws Exception {
        assertThat(get(path).statusCode()).isIn(302, 401, 403, 404);
    }

    @Test
    void aRefusedRequestGetsAPageWithoutInternals() throws Exception {
        var answer = new WebClient(port).post("/subscription", Map.of("x", "y"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Not allowed").doesNotContain("Csrf").doesNotContain("at org.");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return new WebClient(port).get(path);
    }

    private static String nonce(HttpResponse<String> page) {
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        Matcher matcher = Pattern.compile("'nonce-([^']+)' 'strict-dynamic'").matcher(policy);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
