package com.rotki.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.appapi.RotkiApp;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.mail.TestMails;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RegenerateReason;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a secret could end up is searched for it, after all that is done with one (requirements A2 and A5). */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class SecretSinksTest {

    @RegisterExtension
    static final MoreLogged LOGS = new MoreLogged(Map.of(
            "com.rotki", LogLevel.TRACE,
            "org.springframework.web", LogLevel.DEBUG,
            "org.springframework.security", LogLevel.DEBUG,
            "org.hibernate.orm.jdbc.bind", LogLevel.TRACE));

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private CredentialService credentials;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestMails mails;

    @Autowired
    private PublishedEvents events;

    @Test
    void noSinkHoldsTheSecret(CapturedOutput output) {
        AccountId owner = accounts.subscriber("basic");
        accounts.signIn(owner);
        var first = credentials.create();
        String secret = credentials.reveal(SecretUse.SHOW).reveal();
        RotkiApp app = RotkiApp.on(URI.create("http://localhost:" + port), first.apiKey(), secret)
                .withClock(clock);
        StringBuilder answers = new StringBuilder();
        Stream.of(
                        app.check(),
                        app.register(),
                        app.devices(),
                        app.limits(),
                        app.lastDataMetadata(),
                        app.withClockOffset(Duration.ofHours(2)).limits(),
                        app.withCredentials(first.apiKey(), first.apiKey()).limits(),
                        app.withCredentials(secret, secret).limits())
                .forEach(answer -> answers.append(answer.headers()).append(answer.body()));
        answers.append(app.sync().upload(new byte[] {1, 2, 3}, 1_777_880_000));
        answers.append(
                app.withCredentials(first.apiKey(), first.apiKey()).sync().upload(new byte[] {1, 2, 3}, 1));
        assertThat(app.sync().pull()).isPresent();
        credentials.regenerate(first.id(), RegenerateReason.MAY_BE_KNOWN);
        String second = credentials.reveal(SecretUse.COPY).reveal();
        answers.append(app.limits().body());

        String mailed = mails.made();
        String dump = jdbc.sql("script").query(String.class).list().stream().collect(Collectors.joining("\n"));
        String published = events.seen().toString();
        assertThat(dump).contains(first.apiKey()).contains("SecretCopied");
        assertThat(output.getAll()).contains("binding parameter");
        assertThat(published).contains("CredentialsRegenerated");
        assertThat(mailed).contains("API Secret copied").doesNotContain(first.apiKey());
        for (String form :
                Stream.of(secret, second).flatMap(SecretSinksTest::forms).toList()) {
            assertThat(dump).doesNotContainIgnoringCase(form);
            assertThat(published).doesNotContain(form);
            assertThat(mailed).doesNotContain(form);
            assertThat(answers).doesNotContain(form);
            assertThat(output.getAll()).doesNotContain(form);
        }
    }

    /** The text itself, a part that would still be worth something, and its bytes. */
    private static Stream<String> forms(String secret) {
        byte[] bytes = Base64.getDecoder().decode(secret);
        return Stream.of(secret, secret.substring(24, 64), HexFormat.of().formatHex(bytes, 15, 59));
    }
}
