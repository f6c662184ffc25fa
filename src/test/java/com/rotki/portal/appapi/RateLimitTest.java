package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestRateLimits;
import com.rotki.portal.appapi.RotkiApp.Answer;
import com.rotki.portal.shell.WebClient;
import com.rotki.portal.throttle.RateLimit;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Requirement B9: what those get who call too often. How often that is has a test of its own. */
class RateLimitTest extends ApiServerTest {

    private static final int FEW = 5;

    @Autowired
    private TestRateLimits limits;

    private RotkiApp app;

    @BeforeEach
    void anApp() {
        app = appOfNewSubscriber("advanced");
        assertThat(app.activate().premium()).isTrue();
    }

    @Test
    void rateLimitedCallerIsToldWhenToRetry() {
        limits.closeAfter(RateLimit.API_ADDRESS, FEW);
        for (int call = 0; call < FEW; call++) {
            assertThat(app.send(app.limitsRequest()).status()).isEqualTo(200);
        }

        Answer refused = app.send(app.limitsRequest());

        assertThat(refused.status()).isEqualTo(429);
        assertThat(BoundaryTest.codeOf(refused)).isEqualTo("request.too-many");
        assertThat(refused.header("Retry-After")).isEqualTo("90");
        assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"address\";q=3000;w=150");
        assertThat(refused.header("RateLimit")).isEqualTo("\"address\";r=0;t=90");
        assertThat(refused.json().get("error").asString()).contains("try again in");
    }

    @Test
    void aKeyThatCallsTooOftenIsToldToWaitAndAnotherIsNot() {
        RotkiApp other = appOfNewSubscriber("advanced");
        limits.closeAfter(RateLimit.API_KEY, FEW);
        for (int call = 0; call < FEW; call++) {
            assertThat(app.send(app.limitsRequest()).status()).isEqualTo(200);
        }

        assertThat(app.send(app.limitsRequest()).status()).isEqualTo(429);
        assertThat(other.send(other.limitsRequest()).status()).isEqualTo(200);
    }

    @Test
    void rateLimitedCallLeavesNoRow() {
        limits.closeAfter(RateLimit.API_KEY, 0);
        long before = keptSignatures();

        assertThat(app.send(app.limitsRequest()).status()).isEqualTo(429);

        assertThat(keptSignatures()).isEqualTo(before);
    }

    private long keptSignatures() {
        return jdbc.sql("select count(*) from seen_signature").query(Long.class).single();
    }

    /** The app would take it for the end of the subscription. */
    @Test
    void signedCheckIsNeverRateLimited() {
        limits.closeAfter(RateLimit.API_ADDRESS, 0);
        limits.closeAfter(RateLimit.API_KEY, 0);

        assertThat(app.send(app.checkRequest()).status()).isEqualTo(200);
        assertThat(app.send(app.limitsRequest()).status()).isEqualTo(429);
    }

    @Test
    void checkWithAWrongSignatureIsRateLimited() {
        limits.closeAfter(RateLimit.API_ADDRESS, 0);
        RotkiApp stranger = app.withCredentials(app.apiKey(), "d3Jvbmc=");

        assertThat(stranger.send(stranger.checkRequest()).status()).isEqualTo(429);
    }

    @Test
    void wrongSignatureDoesNotUseUpTheLimitOfTheKey() {
        limits.closeAfter(RateLimit.API_KEY, FEW);
        RotkiApp stranger = app.withCredentials(app.apiKey(), "d3Jvbmc=");
        for (int call = 0; call < 2 * FEW; call++) {
            assertThat(stranger.send(stranger.limitsRequest()).status()).isEqualTo(401);
        }

        assertThat(app.send(app.limitsRequest()).status()).isEqualTo(200);
    }

    @Test
    void tooManyPasswordsAreAnsweredWithAPageThatSaysWhenToRetry() throws Exception {
        limits.closeAfter(RateLimit.SIGN_IN, FEW);
        var browser = new WebClient(server().getPort());
        String token = browser.token("/sign-in");
        for (int attempt = 0; attempt < FEW; attempt++) {
            // What cannot be an address is counted, too.
            assertThat(signIn(browser, token, "no address").statusCode()).isEqualTo(302);
        }

        HttpResponse<String> refused = signIn(browser, token, "somebody@example.org");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("90");
        assertThat(refused.headers().firstValue("RateLimit").orElse("")).startsWith("\"sign-in\";r=0");
        assertThat(refused.body()).contains("Try again later").contains("in 2 minutes");
    }

    private static HttpResponse<String> signIn(WebClient browser, String token, String name) throws Exception {
        return browser.post("/sign-in", Map.of("username", name, "password", "wrong", "_csrf", token));
    }
}
