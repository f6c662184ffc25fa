package com.rotki.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.appapi.RotkiApp;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.StartRefusedException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mock.env.MockEnvironment;

/** The file of the embedded database, which is what people try first. */
class EmbeddedDatabaseTest {

    private static final PrintStream OUT = System.out;
    private static final int ACCOUNTS = 13;
    private static final int DEVICES_OF_ONE = 4;
    private static final int HOURS = 24;

    private static final long MEBIBYTE = 1L << 20;

    /** Each call writes some 20 KiB: without compaction a day of these takes 24 MiB, and each day as much again. */
    private static final long BOUND = 4 * MEBIBYTE;

    /** So low that what a test writes reaches it. */
    private static final long SMALL = MEBIBYTE;

    private static final int BURST = 3_000;

    @TempDir
    private Path folder;

    @Test
    void aDayOfHourlyChecksOfFiftyDevicesDoesNotMakeItGrowWithoutBound() throws Exception {
        int calls = 0;
        long largest = 0;
        try (var portal = start()) {
            List<RotkiApp> apps = apps(portal);
            for (int hour = 0; hour < HOURS; hour++) {
                for (RotkiApp app : apps) {
                    assertThat(app.check().status()).isEqualTo(200);
                    calls++;
                }
                largest = Math.max(largest, compacted(portal));
            }
            assertThat(signatures(portal)).isGreaterThanOrEqualTo(calls);
        }
        OUT.printf("%d calls, the database took %d KiB at most%n", calls, largest >> 10);
        assertThat(largest).isLessThan(BOUND);

        try (var portal = start()) {
            assertThat(signatures(portal)).isGreaterThanOrEqualTo(calls);
        }
    }

    @Test
    void theFileOfABurstIsCompactedWhileItIsOpenAndKeepsItsRows() throws Exception {
        try (var connection = burst()) {
            long afterBurst = Files.size(file());
            long later = hoursLater(connection, compaction(connection, SMALL));

            OUT.printf("%d KiB after the burst, %d KiB later%n", afterBurst >> 10, later >> 10);
            assertThat(afterBurst).isGreaterThan(2 * SMALL);
            assertThat(later).isLessThan(afterBurst / 2);
            assertThat(rows(connection)).isEqualTo(BURST);
        }
        try (var reopened = connection()) {
            assertThat(rows(reopened)).isEqualTo(BURST);
        }
    }

    @Test
    void aFileThatIsNotWorthTheWorkIsLeftAlone() throws Exception {
        try (var connection = burst()) {
            long afterBurst = Files.size(file());

            assertThat(hoursLater(connection, compaction(connection, 2 * afterBurst)))
                    .isGreaterThanOrEqualTo(afterBurst);
        }
    }

    @Test
    void whatItPromisesIsSetWhoeverWroteItsAddress() {
        String folder = "jdbc:h2:file:./data/portal";

        assertThat(url(folder)).contains(folder + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
        assertThat(url(folder + ";write_delay=100;MODE=PostgreSQL"))
                .contains(folder + ";write_delay=100;MODE=PostgreSQL;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
        assertThat(url("jdbc:h2:./data/portal;MODE=PostgreSQL"))
                .contains("jdbc:h2:./data/portal;MODE=PostgreSQL"
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
        assertThat(url("jdbc:h2:~/portal")).isPresent();
        assertThat(url("jdbc:h2:/srv/portal")).isPresent();
        assertThat(url("jdbc:h2:mem:test")).isEmpty();
        assertThat(url("jdbc:postgresql://localhost/portal")).isEmpty();
    }

    /** A commit for each row, as signed calls make them. */
    private Connection burst() throws SQLException {
        Connection connection = connection();
        JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        database.sql("create table call (id bigint primary key, said varchar(200))")
                .update();
        for (long call = 0; call < BURST; call++) {
            database.sql("insert into call values (?, ?)")
                    .params(call, "x".repeat(100))
                    .update();
        }
        return connection;
    }

    /** What is free may be used again, and what is free at the end is cut off, at a commit. */
    private long hoursLater(Connection connection, EmbeddedDatabaseCompaction compaction) throws Exception {
        JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        for (int minute = 0; minute < 120; minute++) {
            compaction.run();
            database.sql("update call set said = ? where id = 0")
                    .param("minute " + minute)
                    .update();
        }
        return Files.size(file());
    }

    private static long rows(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql("select count(*) from call")
                .query(Long.class)
                .single();
    }

    private EmbeddedDatabaseCompaction compaction(Connection connection, long small) {
        return new EmbeddedDatabaseCompaction(
                new SingleConnectionDataSource(connection, true),
                new MockEnvironment().withProperty("spring.datasource.url", address()),
                small);
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(address() + ";WRITE_DELAY=0", "sa", "");
    }

    private String address() {
        // The hours of a test are over in moments: what is free is used again without waiting.
        return "jdbc:h2:file:" + folder.resolve("portal") + ";MODE=PostgreSQL;RETENTION_TIME=0";
    }

    private Path file() {
        return folder.resolve("portal.mv.db");
    }

    @Test
    void otherAddressesOfH2AreRefused() {
        for (String place :
                List.of("nio:./p", "async:./p", "split:./p", "tcp://db/p", "file:nio:./p", "zip:a.zip!/p", "p")) {
            var environment = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:h2:" + place);
            assertThatThrownBy(() -> EmbeddedDatabase.requireKnown(environment))
                    .as(place)
                    .isInstanceOf(StartRefusedException.class);
        }
        for (String known : List.of("jdbc:h2:mem:test", "jdbc:h2:file:./p", "jdbc:postgresql://localhost/portal")) {
            EmbeddedDatabase.requireKnown(new MockEnvironment().withProperty("spring.datasource.url", known));
        }
    }

    private static Optional<String> url(String given) {
        return EmbeddedDatabase.of(new MockEnvironment().withProperty("spring.datasource.url", given))
                .map(EmbeddedDatabase::url);
    }

    /** As it does once a minute. */
    private long compacted(ConfigurableApplicationContext portal) throws IOException, SQLException {
        long before = Files.size(file());
        new EmbeddedDatabaseCompaction(portal.getBean(DataSource.class), portal.getEnvironment(), SMALL).run();
        return before;
    }

    private static long signatures(ConfigurableApplicationContext portal) {
        return portal.getBean(JdbcClient.class)
                .sql("select count(*) from seen_signature")
                .query(Long.class)
                .single();
    }

    private static List<RotkiApp> apps(ConfigurableApplicationContext portal) {
        TestAccounts accounts = portal.getBean(TestAccounts.class);
        CredentialService credentials = portal.getBean(CredentialService.class);
        URI server = URI.create("http://localhost:" + portal.getEnvironment().getRequiredProperty("local.server.port"));
        List<RotkiApp> apps = new ArrayList<>();
        for (int account = 0; account < ACCOUNTS; account++) {
            AccountId owner = accounts.subscriber("advanced");
            RotkiApp app = accounts.asOwner(
                    owner,
                    () -> RotkiApp.on(
                            server,
                            credentials.create().apiKey(),
                            credentials.reveal(SecretUse.COPY).reveal()));
            for (int device = 0; device < DEVICES_OF_ONE; device++) {
                RotkiApp installed = app.withDevice("device-" + account + "-" + device, "Device " + device, "Linux");
                assertThat(installed.activate().message()).isEmpty();
                apps.add(installed);
            }
        }
        return apps;
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(PortalApplication.class)
                .run(
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("portal")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                                // The day of the test is over in seconds: what is free is used again without waiting.
                                + ";RETENTION_TIME=0",
                        "--portal.encryption.key-file=" + folder.resolve("encryption.key"),
                        "--portal.encryption.generate=true",
                        "--portal.backup.directory=" + folder.resolve("backups"),
                        "--portal.demo=false",
                        "--" + TestDatabase.OWN + "=true",
                        "--logging.level.root=warn",
                        "--server.port=0");
    }
}
