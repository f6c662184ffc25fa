package com.rotki.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;

/** The portal when people reach it over TLS. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "portal.public-url=https://portal.example")
class TransportSecurityTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ConfigurableServletWebServerFactory server;

    @Test
    void aPageOverPlainHttpLeadsToTls() throws Exception {
        var answer = new WebClient(port).get("/sign-in?error");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .isEqualTo("https://portal.example/sign-in?error");
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000; includeSubDomains");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
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
