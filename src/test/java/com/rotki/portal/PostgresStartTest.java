package com.rotki.portal;

import static com.rotki.portal.PortalStart.OTHER_KEY;
import static com.rotki.portal.PortalStart.assertRefused;
import static com.rotki.portal.PortalStart.postgres;
import static com.rotki.portal.PortalStart.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.account.ForgottenPassword;
import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.Secret;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The portal as its operator starts it: on a database of its own. Nothing of it is about H2. */
@Tag("database")
@EnabledIf("com.rotki.portal.TestDatabase#onPostgres")
@ExtendWith(OutputCaptureExtension.class)
class PostgresStartTest {

    private static final String KEY = "portal.encryption.key=" + OTHER_KEY;

    @Test
    void aDatabaseThatIsAwayOrKnowsNobodyOrIsNotThereStopsTheStart(CapturedOutput output) {
        String there = TestDatabase.freshPostgres();

        assertRefused(
                output,
                "cannot be reached",
                Stream.of("spring.datasource.url=jdbc:postgresql://localhost:1/portal", KEY));
        assertRefused(
                output,
                "does not let the user 'nobody' in",
                Stream.of("spring.datasource.url=" + there, "spring.datasource.username=nobody", KEY));
        assertRefused(
                output,
                "There is no database at",
                Stream.of(
                        "spring.datasource.url=" + there.replaceAll("/test_", "/missing_"),
                        "spring.datasource.username=postgres",
                        KEY));
    }

    @Test
    void theKeyMustBeGiven(CapturedOutput output) {
        assertThatThrownBy(() -> start(postgres())).hasStackTraceContaining("The data encryption key is missing");
        assertThat(output.getAll()).contains("openssl rand -base64 32");
    }

    @Test
    void oneRoleForEverythingGoesOnWorkingWhichIsSaidAndNobodyFromTheDemonstrationExists(CapturedOutput output) {
        try (var portal = start(postgres(KEY))) {
            assertThat(portal.isRunning()).isTrue();
            assertThat(portal.getEnvironment().getActiveProfiles()).doesNotContain(DemoData.PROFILE);
            assertThat(portal.getBean(JdbcClient.class)
                            .sql("select count(*) from account")
                            .query(Long.class)
                            .single())
                    .isZero();
        }

        assertThat(output.getAll())
                .contains("works with the database role that owns its tables")
                .contains("Nobody is an admin of this portal: set portal.first-admin");
    }

    @Test
    void anEmptyPortalGetsItsFirstAdminWhoseLinkOnlyTheConsoleShows(CapturedOutput output) {
        List<String> settings = postgres(KEY, "portal.first-admin=ida@example.org,bo@example.org")
                .toList();
        try (var portal = start(settings.stream())) {
            List<String> links = Pattern.compile("(?m)^ +http://localhost:\\d+/new-password#(\\S+)$")
                    .matcher(output.getAll())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(links).hasSize(2);
            links.forEach(link -> portal.getBean(ForgottenPassword.class)
                    .reset(Secret.of(link), Secret.of("seventeen lemons drift")));
        }
        int before = output.getAll().length();

        start(settings.stream()).close();

        assertThat(output.getAll().substring(before))
                .contains("portal.first-admin is ignored")
                .doesNotContain("new-password#");
    }

    @Test
    void withTwoRolesNothingIsToBeSaid(CapturedOutput output) {
        try (var portal = start(Stream.of(
                "spring.datasource.url=" + TestDatabase.freshPostgres(),
                "spring.datasource.username=portal",
                "portal.datasource.owner.username=" + TestDatabase.OWNER,
                KEY))) {
            assertThat(portal.isRunning()).isTrue();
        }

        assertThat(output.getAll()).doesNotContain("works with the database role that owns its tables");
    }

    @Test
    void theDemonstrationRefusesIt() {
        assertThatThrownBy(() -> start(postgres(KEY, "spring.profiles.active=" + DemoData.PROFILE)))
                .hasStackTraceContaining("runs on the embedded database only, not on PostgreSQL");
    }
}
