package com.rotki.portal;

import static com.rotki.portal.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.account.AccountExport;
import com.rotki.portal.identity.AuthenticatorAppService;
import com.rotki.portal.identity.AuthenticatorAppService.ProposedApp;
import com.rotki.portal.identity.CodeRefusedException;
import com.rotki.portal.identity.IdentityConfirmation;
import com.rotki.portal.identity.RecoveryCodeService;
import com.rotki.portal.mail.TestMails;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.security.HalfSignedIn;
import com.rotki.portal.platform.security.SignedInAs;
import com.rotki.portal.shell.WebClient;
import com.rotki.portal.signin.SecondFactorSignIn;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
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
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Where the seed of an authenticator app or a recovery code could end up is searched for it (requirement D7). */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class FactorSinksTest {

    @RegisterExtension
    static final MoreLogged LOGS = new MoreLogged(Map.of(
            "com.rotki", LogLevel.TRACE,
            "org.springframework.web", LogLevel.TRACE,
            "org.springframework.security", LogLevel.TRACE,
            "org.springframework.jdbc", LogLevel.TRACE,
            "org.hibernate.orm.jdbc.bind", LogLevel.TRACE));

    @LocalServerPort
    private int port;

    @Autowired
    private AuthenticatorAppService apps;

    @Autowired
    private RecoveryCodeService recoveryCodes;

    @Autowired
    private IdentityConfirmation identity;

    @Autowired
    private SecondFactorSignIn secondFactor;

    @Autowired
    private AccountExport export;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestMails mails;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SecurityContextHolderStrategy contexts;

    @Autowired
    private PublishedEvents events;

    @Test
    void noSinkHoldsTheSeedOrARecoveryCode(CapturedOutput output) throws Exception {
        AccountId owner = accounts.subscriber("basic");
        accounts.signIn(owner);
        ProposedApp app = apps.propose();
        apps.add(app, code(app));
        List<Secret> codes = recoveryCodes.renew();
        recoveryCodes.rehearse(codes.getFirst().reveal());
        clock.advance(Duration.ofSeconds(30));
        identity.confirmCode(code(app));
        var exported = new ByteArrayOutputStream();
        export.write(exported);
        givePassword(owner);
        assertThatThrownBy(() -> secondFactor.withCode(codes.get(1).reveal())).is(refused(CodeRefusedException.WRONG));
        secondFactor.withRecoveryCode(codes.get(2).reveal());
        var browser = new WebClient(port);
        String answers = browser.signIn(TestAccounts.email(owner), TestAccounts.PASSWORD)
                        .body()
                + browser.get("/second-factor").body()
                + browser.get("/?v-r=init&location=second-factor&query=").body()
                + exported.toString(StandardCharsets.UTF_8);

        String dump = jdbc.sql("script").query(String.class).list().stream().collect(Collectors.joining("\n"));
        String mailed = mails.made();
        String published = events.seen().toString();
        assertThat(dump).containsIgnoringCase("recovery_code").contains("RecoveryCodeUsed");
        assertThat(output.getAll()).contains("binding parameter");
        assertThat(published).contains("AuthenticatorAppAdded", "RecoveryCodesCreated");
        assertThat(mailed).contains("recovery code");
        for (String form : Stream.concat(Stream.of(app.seed()), codes.stream())
                .flatMap(FactorSinksTest::forms)
                .toList()) {
            assertThat(dump).doesNotContainIgnoringCase(form);
            assertThat(published).doesNotContainIgnoringCase(form);
            assertThat(mailed).doesNotContainIgnoringCase(form);
            assertThat(answers).doesNotContainIgnoringCase(form);
            assertThat(output.getAll()).doesNotContainIgnoringCase(form);
        }
    }

    /** The text as it is shown, as it is compared, a part that would still be worth something, and its bytes. */
    private static Stream<String> forms(Secret secret) {
        String shown = secret.reveal();
        String bare = shown.replace("-", "");
        String bytes = HexFormat.of().formatHex(bare.getBytes(StandardCharsets.UTF_8));
        return Stream.of(shown, bare, bare.substring(4, 20), bytes.toLowerCase(Locale.ROOT));
    }

    private void givePassword(AccountId account) {
        var context = contexts.createEmptyContext();
        context.setAuthentication(
                SignedInAs.half(new HalfSignedIn(account, TestAccounts.email(account), clock.instant())));
        contexts.setContext(context);
    }

    private String code(ProposedApp app) {
        return TestFactors.code(app.seed().reveal(), clock.instant());
    }
}
