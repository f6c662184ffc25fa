package com.rotki.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.platform.DemoData;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts the portal as its operator does. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    private static final String OTHER_KEY =
            Base64.getEncoder().encodeToString("another key of thirty-two bytes!".getBytes(StandardCharsets.US_ASCII));

    @TempDir
    private Path folder;

    @Test
    void theEmbeddedDefaultHasDemoAccountsAndSurvivesARestart(CapturedOutput output) throws Exception {
        String credentials;
        try (var portal = start(embedded())) {
            assertThat(portal.getEnvironment().getActiveProfiles()).contains(DemoData.PROFILE);
            credentials = credentialsOf(portal, DemoSignIn.REGULAR);
        }
        Path key = folder.resolve("encryption.key");
        assertThat(Files.getPosixFilePermissions(key)).isEqualTo(PosixFilePermissions.fromString("rw-------"));

        try (var portal = start(embedded())) {
            assertThat(credentialsOf(portal, DemoSignIn.REGULAR)).isEqualTo(credentials);
        }
        assertThat(output.getAll()).doesNotContain(Files.readString(key).strip());
    }

    /** On the first start too: a connection lives for half an hour, and what it checks has to outlive it. */
    @Test
    void connectionsComeAndGo() throws Exception {
        try (var portal = start(embedded())) {
            var pool = portal.getBean(DataSource.class).unwrap(HikariDataSource.class);
            JdbcClient jdbc = portal.getBean(JdbcClient.class);
            for (int round = 0; round < 3; round++) {
                pool.getHikariPoolMXBean().softEvictConnections();
                assertThat(jdbc.sql("update account set role = role, language = 'en'")
                                .update())
                        .isPositive();
                assertThat(jdbc.sql("update subscription set status = status").update())
                        .isPositive();
            }
        }
    }

    @Test
    void anotherKeyThanTheOneThatSealedTheRowsStopsTheStart(CapturedOutput output) {
        start(embedded()).close();

        assertThatThrownBy(() -> start(Stream.concat(
                        embedded().filter(setting -> !setting.startsWith("portal.encryption")),
                        Stream.of("portal.encryption.key=" + OTHER_KEY))))
                .hasStackTraceContaining("sealed with another key");
        assertThat(output.getAll())
                .contains("sealed with another key")
                .contains("PORTAL_ENCRYPTION_KEY")
                .doesNotContain(OTHER_KEY);
    }

    @Test
    @Tag("database")
    void withARealDatabaseTheKeyMustBeGiven(CapturedOutput output) {
        assertThatThrownBy(() -> start(postgres())).hasStackTraceContaining("The data encryption key is missing");
        assertThat(output.getAll()).contains("openssl rand -base64 32");
    }

    @Test
    @Tag("database")
    void withARealDatabaseNobodyFromTheDemoExists() {
        try (var portal = start(Stream.concat(postgres(), Stream.of("portal.encryption.key=" + OTHER_KEY)))) {
            assertThat(portal.getEnvironment().getActiveProfiles()).doesNotContain(DemoData.PROFILE);
            assertThat(portal.getBean(JdbcClient.class)
                            .sql("select count(*) from account")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    @Tag("database")
    void theDemoRefusesARealDatabase() {
        assertThatThrownBy(() -> start(Stream.concat(
                        postgres(),
                        Stream.of("portal.encryption.key=" + OTHER_KEY, "spring.profiles.active=" + DemoData.PROFILE))))
                .hasStackTraceContaining("runs on the embedded database only, not on PostgreSQL");
    }

    private Stream<String> embedded() {
        return Stream.of(
                "spring.datasource.url=jdbc:h2:file:" + folder.resolve("portal")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "portal.encryption.key-file=" + folder.resolve("encryption.key"),
                "portal.encryption.generate=true");
    }

    private static Stream<String> postgres() {
        return Stream.of(
                "spring.datasource.url=" + TestDatabase.freshPostgres(),
                "spring.datasource.username=postgres",
                "spring.datasource.password=");
    }

    private static ConfigurableApplicationContext start(Stream<String> settings) {
        List<String> arguments = new ArrayList<>();
        Stream.concat(settings, Stream.of(TestDatabase.OWN + "=true", "server.port=0"))
                .forEach(setting -> arguments.add("--" + setting));
        return new SpringApplicationBuilder(PortalApplication.class).run(arguments.toArray(String[]::new));
    }

    private static String credentialsOf(ConfigurableApplicationContext portal, DemoSignIn person) {
        return portal.getBean(JdbcClient.class)
                .sql("select api_key from api_credentials where current_of = :id")
                .param("id", person.account().value())
                .query(String.class)
                .single();
    }
}
