package com.rotki.portal;

import static com.rotki.portal.PortalStart.OTHER_KEY;
import static com.rotki.portal.PortalStart.assertRefused;
import static com.rotki.portal.PortalStart.embedded;
import static com.rotki.portal.PortalStart.embeddedWithOtherKey;
import static com.rotki.portal.PortalStart.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.platform.DemoData;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** The portal as whoever tries it starts it: on the embedded database, with the demonstration. */
@ExtendWith(OutputCaptureExtension.class)
class EmbeddedStartTest {

    @TempDir
    private static Path first;

    /** What was seen of the first start. */
    private static Seen seen = new Seen(List.of(), "", "", List.of(), List.of(), 0);

    @TempDir
    private Path folder;

    /** What the first start left, for each test anew. */
    private Path data = Path.of("");

    private record Seen(
            List<String> profiles,
            String address,
            String credentials,
            List<Integer> updated,
            List<Long> laidOutAtOpenPort,
            long laidOut) {}

    @BeforeAll
    static void startForTheFirstTime() throws Exception {
        List<Long> laidOutAtOpenPort = new ArrayList<>();
        ApplicationListener<ApplicationEvent> atOpenPort = event -> {
            if (event instanceof WebServerInitializedEvent opened) {
                laidOutAtOpenPort.add(rowsOfDemonstration(opened.getApplicationContext()));
            }
        };
        try (var portal = start(embedded(first), atOpenPort)) {
            seen = new Seen(
                    List.of(portal.getEnvironment().getActiveProfiles()),
                    portal.getEnvironment().getRequiredProperty("server.address"),
                    credentialsOf(portal, DemoSignIn.REGULAR),
                    updatedByNewConnections(portal),
                    laidOutAtOpenPort,
                    rowsOfDemonstration(portal));
        }
    }

    @BeforeEach
    void copyWhatTheFirstStartLeft() throws Exception {
        data = folder.resolve("data");
        FileSystemUtils.copyRecursively(first, data);
    }

    @Test
    void itHasTheDemonstrationAndListensOnThisMachineOnly(CapturedOutput output) throws Exception {
        assertThat(seen.profiles()).contains(DemoData.PROFILE);
        assertThat(seen.address()).isEqualTo("127.0.0.1");
        Path key = first.resolve("encryption.key");
        assertThat(Files.getPosixFilePermissions(key)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(output.getAll())
                .doesNotContain(Files.readString(key).strip())
                .doesNotContain("HHH90006001", "incubating")
                .contains("The demonstration listens on 127.0.0.1 only");
    }

    @Test
    void theDemonstrationIsLaidOutBeforeThePortOpens() {
        assertThat(seen.laidOut()).isPositive();
        assertThat(seen.laidOutAtOpenPort()).containsExactly(seen.laidOut());
    }

    /** On the first start too: a connection lives for half an hour, and what it checks has to outlive it. */
    @Test
    void connectionsComeAndGo() {
        assertThat(seen.updated())
                .hasSize(6)
                .allSatisfy(rows -> assertThat(rows).isPositive());
    }

    @Test
    void aDatabaseOfTheDemonstrationIsForTheDemonstrationOnly(CapturedOutput output) {
        assertRefused(output, "has accounts of the demonstration", embedded(data, "portal.demo=false"));
        assertRefused(
                output, "the accounts of the demonstration", embedded(data, "portal.public-url=https://a.example"));
    }

    /** Once it listened where it is told to, and what was deleted is not laid out again: also before that was kept. */
    @Test
    void itSurvivesARestartAndWhatWasDeletedStaysDeleted(CapturedOutput output) {
        delete(database());

        try (var portal = start(embedded(data, "server.address=0.0.0.0"))) {
            JdbcClient jdbc = portal.getBean(JdbcClient.class);
            assertThat(credentialsOf(portal, DemoSignIn.REGULAR)).isEqualTo(seen.credentials());
            assertThat(count(jdbc, "account", "id", DemoSignIn.EXPIRED)).isZero();
            assertThat(count(jdbc, "device", "account_id", DemoSignIn.REGULAR)).isZero();
            jdbc.sql("delete from demo_seed").update();
        }
        assertThat(output.getAll()).contains("The demonstration listens on 0.0.0.0, where others may reach it");

        try (var portal = start(embedded(data))) {
            assertThat(count(portal.getBean(JdbcClient.class), "device", "account_id", DemoSignIn.REGULAR))
                    .isZero();
        }
    }

    @Test
    void anotherKeyThanTheOneThatSealedTheRowsStopsTheStart(CapturedOutput output) {
        // as one that was made before the database remembered its key
        database().sql("delete from data_key").update();

        assertThatThrownBy(() -> start(embeddedWithOtherKey(data))).hasStackTraceContaining("sealed with another key");
        assertThat(output.getAll())
                .contains("sealed with another key")
                .contains("PORTAL_ENCRYPTION_KEY")
                .doesNotContain(OTHER_KEY);

        // second factors tell as well
        database().sql("delete from api_credentials").update();
        assertThatThrownBy(() -> start(embeddedWithOtherKey(data)))
                .hasStackTraceContaining("is not the one that this database was used with");
    }

    private JdbcClient database() {
        return JdbcClient.create(new DriverManagerDataSource(PortalStart.url(data), "portal", ""));
    }

    private static List<Integer> updatedByNewConnections(ConfigurableApplicationContext portal) throws SQLException {
        var pool = portal.getBean(DataSource.class).unwrap(HikariDataSource.class);
        JdbcClient jdbc = portal.getBean(JdbcClient.class);
        List<Integer> updated = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            pool.getHikariPoolMXBean().softEvictConnections();
            updated.add(
                    jdbc.sql("update account set role = role, language = 'en'").update());
            updated.add(jdbc.sql("update subscription set status = status").update());
        }
        return updated;
    }

    /** A subscriber of the demonstration goes, and comes back with the same address; another removes the devices. */
    private static void delete(JdbcClient jdbc) {
        jdbc.sql("delete from device").update();
        jdbc.sql("delete from current_backup").update();
        for (String table : List.of("backup_version", "backup_upload", "api_credentials", "subscription")) {
            jdbc.sql("delete from " + table + " where account_id = :id")
                    .param("id", DemoSignIn.EXPIRED.account().value())
                    .update();
        }
        jdbc.sql("update account set id = :new, demo = false where id = :id")
                .param("new", UUID.randomUUID())
                .param("id", DemoSignIn.EXPIRED.account().value())
                .update();
    }

    private static long count(JdbcClient jdbc, String table, String column, DemoSignIn person) {
        return jdbc.sql("select count(*) from " + table + " where " + column + " = :id")
                .param("id", person.account().value())
                .query(Long.class)
                .single();
    }

    /** Accounts, devices and backups are laid out by different modules, in this order. */
    private static long rowsOfDemonstration(ApplicationContext portal) {
        return portal.getBean(JdbcClient.class).sql("""
                        select (select count(*) from account) + (select count(*) from device)
                             + (select count(*) from backup_version) + (select count(*) from activity_entry)""").query(Long.class).single();
    }

    private static String credentialsOf(ConfigurableApplicationContext portal, DemoSignIn person) {
        return portal.getBean(JdbcClient.class)
                .sql("select api_key from api_credentials where current_of = :id")
                .param("id", person.account().value())
                .query(String.class)
                .single();
    }
}
