package com.rotki.portal.backup;

import com.rotki.portal.PortalApplication;
import com.rotki.portal.TestAccounts;
import com.rotki.portal.blobstore.TestGarbage;
import com.rotki.portal.credentials.CredentialService;
import com.rotki.portal.credentials.CredentialService.SecretUse;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.ClockWatch;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The portal in a process of its own, which a test can kill. On its output it says where it listens, and then answers the
 * words on its input: {@code subscriber} makes one and prints its credentials, {@code tidy} removes leftovers as
 * after some days and prints the keys of what is kept, {@code heap} prints the most bytes of heap that were ever used,
 * {@code sql} with a statement changes something in its database and prints in how many rows.
 */
public final class BackupServer {

    /** Begins each line that is meant for the test. */
    static final String SAYS = "> ";

    private static final PrintStream OUT = System.out;
    private static final Duration SOME_DAYS = Duration.ofDays(3);

    private BackupServer() {}

    public static void main(String[] settings) throws Exception {
        ConfigurableApplicationContext portal = SpringApplication.run(PortalApplication.class, settings);
        say(portal.getEnvironment().getRequiredProperty("local.server.port"));
        var words = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String word = words.readLine(); word != null; word = words.readLine()) {
            switch (word) {
                case "tidy" -> tidy(portal);
                case "heap" -> say(String.valueOf(mostHeap()));
                case "subscriber" -> subscriber(portal);
                default -> sql(portal, word);
            }
        }
        portal.close();
    }

    private static void subscriber(ConfigurableApplicationContext portal) {
        TestAccounts accounts = portal.getBean(TestAccounts.class);
        CredentialService credentials = portal.getBean(CredentialService.class);
        AccountId account = accounts.subscriber("basic");
        accounts.asOwner(account, () -> {
            say(credentials.create().apiKey());
            say(credentials.reveal(SecretUse.COPY).reveal());
            return account;
        });
    }

    private static void sql(ConfigurableApplicationContext portal, String word) {
        say(String.valueOf(portal.getBean(JdbcClient.class)
                .sql(word.substring("sql ".length()))
                .update()));
    }

    private static void tidy(ConfigurableApplicationContext portal) {
        Clock later = Clock.offset(portal.getBean(Clock.class), SOME_DAYS);
        new UploadHousekeeping(
                        portal.getBean(BackupUploadRepository.class),
                        portal.getBean(UploadEnding.class),
                        portal.getBean(BackupSettings.class),
                        portal.getBean(ClockWatch.class),
                        later)
                .endUploads();
        TestGarbage.removeAll(portal, later);
        portal.getBean(JdbcClient.class)
                .sql("select blob_key from backup_version")
                .query(String.class)
                .list()
                .forEach(BackupServer::say);
        say("tidy");
    }

    private static long mostHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(peak -> peak.getUsed())
                .sum();
    }

    private static void say(String line) {
        OUT.println(SAYS + line);
        OUT.flush();
    }
}
