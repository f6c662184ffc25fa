package com.rotki.portal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.PortalApplication;
import com.rotki.portal.TestDatabase;
import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.backup.BackupOverview.UploadSummary;
import com.rotki.portal.backup.BackupOverview.VersionSummary;
import com.rotki.portal.blobstore.BlobStore;
import com.rotki.portal.blobstore.StoredBlob;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** The demonstration shows backups in each of the states that a subscriber may find them in. */
class DemoBackupsTest {

    @TempDir
    private Path folder;

    @Test
    void everyStateCanBeSeenAndDownloadedAlsoAfterARestart() throws IOException {
        List<BackupOverview> before;
        try (var portal = start()) {
            before = overviews(portal);
        }
        try (var portal = start()) {
            assertThat(overviews(portal))
                    .extracting(BackupOverview::versions)
                    .isEqualTo(before.stream().map(BackupOverview::versions).toList());
            requireBytes(portal, before.get(1).versions());
        }
        BackupOverview newcomer = before.getFirst();
        assertThat(newcomer.versions()).isEmpty();
        BackupOverview regular = before.get(1);
        assertThat(regular.versions()).hasSize(4).first().matches(VersionSummary::current);
        assertThat(regular.old()).isFalse();
        BackupOverview full = before.get(2);
        assertThat(full.old()).isTrue();
        assertThat(full.lastUpload()).extracting(UploadSummary::code).isEqualTo("backup.too-large");
        assertThat(full.lastUpload())
                .extracting(UploadSummary::totalSize)
                .matches(size -> size > full.quota().largest());
        BackupOverview expired = before.get(3);
        assertThat(expired.deletedAt()).isNotNull();
    }

    private static void requireBytes(ConfigurableApplicationContext portal, List<VersionSummary> versions)
            throws IOException {
        for (VersionSummary version : versions) {
            try (InputStream bytes = portal.getBean(BlobStore.class).open(keyOf(portal, version), 0)) {
                assertThat(StoredBlob.of(bytes)).isEqualTo(new StoredBlob(version.size(), version.fileHash()));
            }
        }
    }

    private static String keyOf(ConfigurableApplicationContext portal, VersionSummary version) {
        return inTransaction(
                portal,
                () -> portal.getBean(Versions.class)
                        .require(DemoSignIn.REGULAR.account(), version.id())
                        .blobKey());
    }

    private static List<BackupOverview> overviews(ConfigurableApplicationContext portal) {
        var summaries = portal.getBean(BackupSummaries.class);
        var now = portal.getBean(Clock.class).instant();
        return inTransaction(
                portal,
                () -> Stream.of(DemoSignIn.NEWCOMER, DemoSignIn.REGULAR, DemoSignIn.FULL, DemoSignIn.EXPIRED)
                        .map(person -> summaries.of(person.account(), now))
                        .toList());
    }

    private static <T> T inTransaction(ConfigurableApplicationContext portal, Supplier<T> work) {
        return Objects.requireNonNull(
                portal.getBean(TransactionOperations.class).execute(status -> work.get()));
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(PortalApplication.class)
                .run(
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("portal")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                        "--portal.encryption.key-file=" + folder.resolve("encryption.key"),
                        "--portal.encryption.generate=true",
                        "--portal.backup.directory=" + folder.resolve("backups"),
                        "--" + TestDatabase.OWN + "=true",
                        "--server.port=0");
    }
}
