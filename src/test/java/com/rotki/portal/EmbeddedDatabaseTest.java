package com.rotki.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.appapi.RotkiApp;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.SecretUse;
import com.rotki.portal.platform.AccountId;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

/** The file of the embedded database, which is what people try first. */
class EmbeddedDatabaseTest {

    private static final PrintStream OUT = System.out;
    private static final int ACCOUNTS = 13;
    private static final int DEVICES_OF_ONE = 4;
    private static final int HOURS = 24;

    /** Each call writes some 20 KiB: without compaction a day of these takes 24 MiB, and each day as much again. */
    private static final long BOUND = EmbeddedDatabaseCompaction.SMALL + (4L << 20);

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
    void whatItPromisesIsSetWhoeverWroteItsAddress() {
        String folder = "jdbc:h2:file:./data/portal";

        assertThat(url(folder)).contains(folder + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
        assertThat(url(folder + ";write_delay=100;MODE=PostgreSQL"))
                .contains(folder + ";write_delay=100;MODE=PostgreSQL;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
        assertThat(url("jdbc:h2:mem:test")).isEmpty();
        assertThat(url("jdbc:postgresql://localhost/portal")).isEmpty();
    }

    private static Optional<String> url(String given) {
        return EmbeddedDatabase.of(new MockEnvironment().withProperty("spring.datasource.url", given))
                .map(EmbeddedDatabase::url);
    }

    /** As it does once a minute. */
    private long compacted(ConfigurableApplicationContext portal) throws IOException, SQLException {
        long before = Files.size(folder.resolve("portal.mv.db"));
        portal.getBean(EmbeddedDatabaseCompaction.class).run();
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
