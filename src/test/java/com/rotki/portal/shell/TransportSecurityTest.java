package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;

/** The portal when people reach it over TLS. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"portal.public-url=https://portal.example", "portal.trusted-proxies=127.0.0.1"})
class TransportSecurityTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ConfigurableServletWebServerFactory server;

    @Test
    void plainHttpRedirectsToTls() throws Exception {
        var answer = new WebClient(port).get("/sign-in?error");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .isEqualTo("https://portal.example/sign-in?error");
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000; includeSubDomains");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    /** Requirement B10: whoever else it was, the proxy says so in the last place. */
    @Test
    void trustedProxyTellsSchemeAndClientAddress() throws Exception {
        HttpResponse<String> answer = viaProxy("https", "6.6.6.6, 203.0.113.7");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).startsWith("__Host-session=");
        assertThat(viaProxy("http", "203.0.113.7").statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> viaProxy(String protocol, String forwardedFor)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                .header("Accept", "text/html")
                .header("X-Forwarded-Proto", protocol)
                .header("X-Forwarded-For", forwardedFor)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void theSessionCookieBelongsToThisHostAndToTlsAlone() {
        var cookie = server.getSettings().getSession().getCookie();

        assertThat(cookie.getName()).isEqualTo("__Host-session");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }
}
