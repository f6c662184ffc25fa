package com.rotki.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.TestAccounts;
import com.rotki.portal.TestFactors;
import com.rotki.portal.identity.RecoveryCodeService;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.RequestOrigin;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.platform.security.RecentSignIn.SignInNotRecentException;
import com.rotki.portal.platform.security.Role;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AccountExportTest extends NewAccountTest {

    private static final RequestOrigin ORIGIN = new RequestOrigin("192.0.2.7", "Firefox on a laptop", null, null);

    @Autowired
    private AccountExport export;

    @Autowired
    private RecoveryCodeService recoveryCodes;

    @Autowired
    private TestFactors factors;

    @Autowired
    private JdbcClient jdbc;

    @Override
    protected AccountId newAccount() {
        return accounts.subscriber("basic");
    }

    @BeforeEach
    void signIn() {
        accounts.signIn(account);
    }

    @Test
    void exportHasThePartsOfEveryModuleAndItsDate() {
        factors.passkey(account, "Laptop \"red\" <1>");

        JsonNode document = JsonMapper.builder().build().readTree(written());

        assertThat(document.get("exportedAt").asString())
                .isEqualTo(clock.instant().toString());
        assertThat(document.propertyNames())
                .contains(
                        "accounts",
                        "activity",
                        "apiCredentials",
                        "devices",
                        "passkeys",
                        "refusedRequests",
                        "subscriptions",
                        "supportSuggestions",
                        "supportVisits");
        JsonNode own = document.get("accounts").get(0);
        assertThat(own.get("email").asString()).isEqualTo(TestAccounts.email(account));
        assertThat(own.get("createdAt").asString()).isEqualTo(clock.instant().toString());
        assertThat(document.get("subscriptions").get(0).get("tier").asString()).isEqualTo("basic");
        assertThat(document.get("passkeys").get(0).get("name").asString()).isEqualTo("Laptop \"red\" <1>");
        assertThat(document.get("activity").get(0).get("kind").asString()).isEqualTo("DataExported");
    }

    @Test
    void exportHasTheDatesOfFactorsAndSessions() {
        factors.authenticatorApp(account);
        List<Secret> codes = recoveryCodes.renew();
        recoveryCodes.rehearse(codes.getFirst().reveal());
        jdbc.sql("insert into sign_in_session (id, account_id, started_at, last_active_at, factors, user_agent,"
                        + " source_address, ended_at, end_cause)"
                        + " values (:id, :account, :now, :now, 'FACTOR_PASSWORD', :agent, :address, :now, 'BY_OWNER')")
                .param("id", UUID.randomUUID())
                .param("account", account.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("agent", ORIGIN.userAgent())
                .param("address", ORIGIN.sourceAddress())
                .update();

        String text = written();
        JsonNode document = JsonMapper.builder().build().readTree(text);

        String now = clock.instant().toString();
        assertThat(document.get("authenticatorApps").get(0).get("addedAt").asString())
                .isEqualTo(now);
        JsonNode made = document.get("recoveryCodes").get(0);
        assertThat(made.get("createdAt").asString()).isEqualTo(now);
        assertThat(made.get("made").asInt()).isEqualTo(10);
        assertThat(made.get("unused").asInt()).isEqualTo(10);
        assertThat(document.get("recoveryRehearsals").get(0).get("rehearsedAt").asString())
                .isEqualTo(now);
        JsonNode session = document.get("sessions").get(0);
        assertThat(session.get("factors").asString()).isEqualTo("FACTOR_PASSWORD");
        assertThat(session.get("userAgent").asString()).isEqualTo(ORIGIN.userAgent());
        assertThat(session.get("sourceAddress").asString()).isEqualTo(ORIGIN.sourceAddress());
        assertThat(session.get("endedAt").asString()).isEqualTo(now);
        assertThat(session.get("endCause").asString()).isEqualTo("BY_OWNER");
        assertThat(codes).noneMatch(code -> text.contains(code.reveal()));
    }

    @Test
    void exportHasNoOtherAccountsData() {
        AccountId other = accounts.subscriber("basic");

        assertThat(written()).doesNotContain(other.toString());
    }

    /** Requirement A5: whoever finds the file can open nothing with it. */
    @Test
    void exportContainsNoSecret() {
        String canary = "canary-" + account;
        factors.authenticatorApp(account);
        jdbc.sql(
                        "insert into api_credentials (id, account_id, current_of, api_key, sealed_secret, sealed_with, created_at,"
                                + " version) values (:account, :account, :account, :key, :secret, 'x', :now, 0)")
                .param("account", account.value())
                .param("key", account.toString())
                .param("secret", canary.getBytes(StandardCharsets.UTF_8))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();

        assertThat(written())
                .doesNotContain("argon2", "Hash\"", "sealed", "seed", "publicKey", canary, TestFactors.SEED);
    }

    @Test
    void exportRequiresARecentSignIn() {
        clock.advance(Duration.ofMinutes(20));

        assertThatThrownBy(this::written).isInstanceOf(SignInNotRecentException.class);
        assertThatThrownBy(() -> export.requireRecentSignIn()).isInstanceOf(SignInNotRecentException.class);
    }

    /** Requirement E2: somebody of the support sees one page at a time, and never all of it. */
    @Test
    void visitorCannotExport() {
        accounts.signIn(account, Role.SUBSCRIBER, Actor.Kind.STAFF, Permissions.OF_VISITOR, clock.instant());

        assertThatThrownBy(this::written).isInstanceOf(AccessDeniedException.class);
    }

    private String written() {
        var out = new ByteArrayOutputStream();
        export.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
