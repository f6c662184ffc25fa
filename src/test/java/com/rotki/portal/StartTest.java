package com.rotki.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.platform.DemoData;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Starts the portal as its operator does. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    private static final String OTHER_KEY =
            Base64.getEncoder().encodeToString("another key of thirty-two bytes!".getBytes(StandardCharsets.US_ASCII));

    private static final String H2_OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    @TempDir
    private Path folder;

    private Path data = Path.of("");

    @BeforeEach
    void newFolder() {
        data = folder.resolve("data");
    }

    @Test
    void theEmbeddedDefaultHasDemoAccountsAndSurvivesARestart(CapturedOutput output) throws Exception {
        String credentials;
        List<Long> laidOutAtOpenPort = new ArrayList<>();
        ApplicationListener<ApplicationEvent> atOpenPort = event -> {
            if (event instanceof WebServerInitializedEvent opened) {
                laidOutAtOpenPort.add(rowsOfDemonstration(opened.getApplicationContext()));
            }
        };
        try (var portal = start(embedded(), atOpenPort)) {
            assertThat(laidOutAtOpenPort).containsExactly(rowsOfDemonstration(portal));
            assertThat(laidOutAtOpenPort.getFirst()).isPositive();
            assertThat(portal.getEnvironment().getActiveProfiles()).contains(DemoData.PROFILE);
            assertThat(portal.getEnvironment().getProperty("server.address")).isEqualTo("127.0.0.1");
            credentials = credentialsOf(portal, DemoSignIn.REGULAR);
        }
        try (var portal = start(embedded())) {
            assertThat(credentialsOf(portal, DemoSignIn.REGULAR)).isEqualTo(credentials);
            delete(portal.getBean(JdbcClient.class));
        }
        Path key = data.resolve("encryption.key");
        assertThat(Files.getPosixFilePermissions(key)).isEqualTo(PosixFilePermissions.fromString("rw-------"));

        assertThat(output.getAll())
                .doesNotContain(Files.readString(key).strip())
                .doesNotContain("HHH90006001", "incubating")
                .contains("The demonstration listens on 127.0.0.1 only");

        assertRefused(output, "has accounts of the demonstration", embedded("portal.demo=false"));
        assertRefused(output, "the accounts of the demonstration", embedded("portal.public-url=https://a.example"));
        requireWhatWasDeletedToStay(output);
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
        try (var portal = start(embedded())) {
            // as one that was made before the database remembered its key
            portal.getBean(JdbcClient.class).sql("delete from data_key").update();
        }

        assertThatThrownBy(() -> start(Stream.concat(
                        embedded().filter(setting -> !setting.startsWith("portal.encryption")),
                        Stream.of("portal.encryption.key=" + OTHER_KEY))))
                .hasStackTraceContaining("sealed with another key");
        assertThat(output.getAll())
                .contains("sealed with another key")
                .contains("PORTAL_ENCRYPTION_KEY")
                .doesNotContain(OTHER_KEY);

        // second factors tell as well
        String url = "jdbc:h2:file:" + data.resolve("portal") + H2_OPTIONS;
        JdbcClient.create(new DriverManagerDataSource(url, "portal", ""))
                .sql("delete from api_credentials")
                .update();
        assertThatThrownBy(() -> start(Stream.concat(
                        embedded().filter(setting -> !setting.startsWith("portal.encryption")),
                        Stream.of("portal.encryption.key=" + OTHER_KEY))))
                .hasStackTraceContaining("is not the one that this database was used with");
    }

    /** One database for all of these: nothing that is refused changes it. */
    @Test
    void whatIsWrongWithAnExistingDatabaseStopsTheStartAndChangesNothing(CapturedOutput output) throws Exception {
        start(embedded("portal.demo=false")).close();
        assertThat(loose(data)).isEmpty();
        Path database = data.resolve("portal.mv.db");
        Path key = data.resolve("encryption.key");
        byte[] before = Files.readAllBytes(database);
        loosen(data);

        assertRefused(
                output,
                "does not let the user 'portal' in",
                embedded("portal.demo=false", "spring.datasource.password=secret-2"));
        assertThat(output.getAll()).contains("PORTAL_DATASOURCE_PASSWORD").doesNotContain("secret-2");
        assertThat(loose(data)).isEmpty();

        try (var elsewhere = FileChannel.open(database, StandardOpenOption.WRITE);
                var lock = elsewhere.lock()) {
            assertRefused(output, "is open in another process", embedded("portal.demo=false"));
            assertThat(lock.isValid()).isTrue();
        }

        Files.move(key, data.resolve("away"));
        assertRefused(output, "there is no file " + key, embedded("portal.demo=false"));
        assertThat(key).doesNotExist();
        assertThat(Files.readAllBytes(database)).isEqualTo(before);

        assertRefused(
                output,
                "is not the one that this database was used with",
                Stream.concat(
                        embedded("portal.demo=false").filter(setting -> !setting.startsWith("portal.encryption")),
                        Stream.of("portal.encryption.key=" + OTHER_KEY)));
    }

    @Test
    @Tag("database")
    void aDatabaseThatIsAwayOrKnowsNobodyOrIsNotThereStopsTheStart(CapturedOutput output) {
        String there = TestDatabase.freshPostgres();
        Stream<String> key = Stream.of("portal.encryption.key=" + OTHER_KEY, "spring.datasource.username=nobody");

        assertRefused(
                output,
                "cannot be reached",
                Stream.of(
                        "spring.datasource.url=jdbc:postgresql://localhost:1/portal",
                        "portal.encryption.key=" + OTHER_KEY));
        assertRefused(
                output,
                "does not let the user 'nobody' in",
                Stream.concat(key, Stream.of("spring.datasource.url=" + there)));
        assertRefused(
                output,
                "There is no database at",
                Stream.of(
                        "spring.datasource.url=" + there.replaceAll("/test_", "/missing_"),
                        "spring.datasource.username=postgres",
                        "portal.encryption.key=" + OTHER_KEY));
    }

    @Test
    void aFolderThatCannotBeUsedStopsTheStart(CapturedOutput output) throws Exception {
        Path file = Files.writeString(folder.resolve("no-folder"), "");

        assertRefused(
                output,
                "cannot be read or written in " + file,
                Stream.of("spring.datasource.url=jdbc:h2:file:" + file.resolve("portal")));
        assertRefused(
                output,
                "cannot be made",
                Stream.of("spring.datasource.url=jdbc:h2:file:" + file.resolve("deeper/portal")));
    }

    @Test
    void aPortThatCannotBeHadStopsTheStartBeforeAnythingIsWritten(CapturedOutput output) throws Exception {
        assertRefused(output, "There is no port 65536", embedded("server.port=65536"));
        assertRefused(output, "There is no port eighty", embedded("server.port=eighty"));
        assertRefused(
                output,
                "is no plain file of H2",
                Stream.of("spring.datasource.url=jdbc:h2:nio:" + data.resolve("portal") + H2_OPTIONS));
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(
                    output,
                    "cannot listen on port " + taken.getLocalPort(),
                    embedded("server.port=" + taken.getLocalPort()));
        }

        assertThat(data).doesNotExist();
    }

    /** Once it listened where it is told to, and what was deleted is not laid out again: also before that was kept. */
    private void requireWhatWasDeletedToStay(CapturedOutput output) {
        try (var portal = start(embedded("server.address=0.0.0.0"))) {
            JdbcClient jdbc = portal.getBean(JdbcClient.class);
            assertThat(count(jdbc, "account", "id", DemoSignIn.EXPIRED)).isZero();
            assertThat(count(jdbc, "device", "account_id", DemoSignIn.REGULAR)).isZero();
            jdbc.sql("delete from demo_seed").update();
        }
        assertThat(output.getAll()).contains("The demonstration listens on 0.0.0.0, where others may reach it");

        try (var portal = start(embedded())) {
            assertThat(count(portal.getBean(JdbcClient.class), "device", "account_id", DemoSignIn.REGULAR))
                    .isZero();
        }
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
    void oneRoleForEverythingGoesOnWorkingAndIsSaid(CapturedOutput output) {
        try (var portal = start(Stream.concat(postgres(), Stream.of("portal.encryption.key=" + OTHER_KEY)))) {
            assertThat(portal.isRunning()).isTrue();
        }

        assertThat(output.getAll()).contains("works with the database role that owns its tables");
    }

    @Test
    @Tag("database")
    void withTwoRolesNothingIsToBeSaid(CapturedOutput output) {
        try (var portal = start(Stream.of(
                "spring.datasource.url=" + TestDatabase.freshPostgres(),
                "spring.datasource.username=portal",
                "portal.datasource.owner.username=" + TestDatabase.OWNER,
                "portal.encryption.key=" + OTHER_KEY))) {
            assertThat(portal.isRunning()).isTrue();
        }

        assertThat(output.getAll()).doesNotContain("works with the database role that owns its tables");
    }

    @Test
    @Tag("database")
    void theDemoRefusesARealDatabase() {
        assertThatThrownBy(() -> start(Stream.concat(
                        postgres(),
                        Stream.of("portal.encryption.key=" + OTHER_KEY, "spring.profiles.active=" + DemoData.PROFILE))))
                .hasStackTraceContaining("runs on the embedded database only, not on PostgreSQL");
    }

    private Stream<String> embedded(String... more) {
        return Stream.concat(
                Stream.of(
                        "spring.datasource.url=jdbc:h2:file:" + data.resolve("portal") + H2_OPTIONS,
                        "portal.encryption.key-file=" + data.resolve("encryption.key"),
                        "portal.encryption.generate=true",
                        "portal.backup.directory=" + data.resolve("backups")),
                Stream.of(more));
    }

    private static Stream<String> postgres() {
        return Stream.of(
                "spring.datasource.url=" + TestDatabase.freshPostgres(),
                "spring.datasource.username=postgres",
                "spring.datasource.password=");
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

    private static void loosen(Path folder) throws IOException {
        for (Path file : all(folder)) {
            if (Files.isRegularFile(file)) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
            }
        }
        assertThat(loose(folder)).isNotEmpty();
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }

    private static List<Path> loose(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : all(folder)) {
            if (!PosixFilePermissions.fromString("rwx------").containsAll(Files.getPosixFilePermissions(file))) {
                found.add(file);
            }
        }
        return found;
    }

    /** One message that says why and what to do, and no stack trace. */
    private static void assertRefused(CapturedOutput output, String why, Stream<String> settings) {
        int before = output.getAll().length();
        assertThatThrownBy(() -> start(settings)).hasStackTraceContaining(why);
        String said = output.getAll().substring(before);
        assertThat(said).containsOnlyOnce(why).contains("Action:").doesNotContain("\tat ");
        assertThat(said.lines().count()).isLessThan(60);
    }

    /** Accounts, devices and backups are laid out by different modules, in this order. */
    private static long rowsOfDemonstration(ApplicationContext portal) {
        return portal.getBean(JdbcClient.class).sql("""
                        select (select count(*) from account) + (select count(*) from device)
                             + (select count(*) from backup_version) + (select count(*) from activity_entry)""").query(Long.class).single();
    }

    private static ConfigurableApplicationContext start(Stream<String> settings, ApplicationListener<?>... listeners) {
        List<String> arguments = new ArrayList<>();
        // the last one of a name would not win, but be added to the first
        arguments.add("--" + TestDatabase.OWN + "=true");
        settings.forEach(setting -> arguments.add("--" + setting));
        if (arguments.stream().noneMatch(argument -> argument.startsWith("--server.port="))) {
            arguments.add("--server.port=0");
        }
        return new SpringApplicationBuilder(PortalApplication.class)
                .listeners(listeners)
                .run(arguments.toArray(String[]::new));
    }

    private static String credentialsOf(ConfigurableApplicationContext portal, DemoSignIn person) {
        return portal.getBean(JdbcClient.class)
                .sql("select api_key from api_credentials where current_of = :id")
                .param("id", person.account().value())
                .query(String.class)
                .single();
    }
}
