package com.rotki.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.appapi.RotkiApp;
import com.rotki.portal.appapi.RotkiApp.Answer;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.devices.DeviceService;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.shell.WebClient;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** While the database is away nobody gets in, and nothing is done by halves (requirement F11). */
@ServerTest
class OutageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private CredentialService credentials;

    @Autowired
    private DeviceService devices;

    @Autowired
    private DataSource database;

    private AccountId owner = AccountId.newId();
    private WebClient browser = new WebClient(0);

    @BeforeEach
    void somebodySignedIn() throws Exception {
        owner = accounts.subscriber("basic");
        browser = new WebClient(port);
        browser.signIn(TestAccounts.email(owner), TestAccounts.PASSWORD);
        assertThat(browser.get("/subscription").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyIsSignedInAndTheRightPasswordIsNotCalledWrong() throws Exception {
        var other = new WebClient(port);
        String token = other.token("/sign-in");
        fail(FailingDatabase.Mode.AT_ONCE);

        var answer = other.post(
                "/sign-in",
                Map.of("username", TestAccounts.email(owner), "password", TestAccounts.PASSWORD, "_csrf", token));

        assertUnavailable(answer);
        fail(FailingDatabase.Mode.NEVER);
        assertThat(other.get("/subscription").statusCode()).isEqualTo(302);
        other.signIn(TestAccounts.email(owner), TestAccounts.PASSWORD);
        assertThat(other.get("/subscription").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsSignedInIsNotLetThroughUncheckedAndStaysSignedIn() throws Exception {
        fail(FailingDatabase.Mode.AT_ONCE);

        assertUnavailable(browser.get("/subscription"));

        fail(FailingDatabase.Mode.NEVER);
        assertThat(browser.get("/subscription").statusCode()).isEqualTo(200);
    }

    /** The check of premium is a 503, which the app takes for a disturbance and not for wrong credentials. */
    @Test
    void theAppIsToldToComeBack() {
        RotkiApp app = app();
        app.activate();
        fail(FailingDatabase.Mode.AT_ONCE);

        for (Answer answer : List.of(app.check(), app.lastDataMetadata(), app.limits(), app.register())) {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("30");
        }
        assertThat(app.activate().message()).isEqualTo(RotkiApp.GENERIC);

        fail(FailingDatabase.Mode.NEVER);
        assertThat(app.activate().premium()).isTrue();
    }

    @Test
    void aRegistrationThatIsCutOffAtItsEndLeavesNoDevice() {
        RotkiApp app = app();
        fail(FailingDatabase.Mode.AT_COMMIT);

        Answer answer = app.register();

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("30");
        fail(FailingDatabase.Mode.NEVER);
        assertThat(accounts.asOwner(owner, devices::overview).active()).isEmpty();
        assertThat(app.activate().premium()).isTrue();
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(answer.body()).contains("Back in a moment").doesNotContain("Exception", "database");
    }

    private RotkiApp app() {
        return accounts.asOwner(owner, () -> {
            String key = credentials.create().apiKey();
            String secret = credentials.reveal(SecretUse.COPY).reveal();
            return RotkiApp.on(URI.create("http://localhost:" + port), key, secret)
                    .withClock(clock);
        });
    }

    private void fail(FailingDatabase.Mode mode) {
        ((FailingDatabase) database).fail(mode);
    }
}
