package com.rotki.portal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** How the settings choose where backups are, and how a wrong one is told to the operator. */
class BackupStorageTest {

    private final ApplicationContextRunner portal = new ApplicationContextRunner().withUserConfiguration(Wiring.class);

    @TempDir
    private Path folder;

    @Test
    void backupsAreFilesInAMissingDirectoryThatIsMade() {
        Path directory = folder.resolve("some/where");

        portal.withPropertyValues("portal.backup.directory=" + directory).run(started -> {
            assertThat(started).hasNotFailed().hasSingleBean(FileBackupStore.class);
            assertThat(directory.resolve("backups")).isEmptyDirectory();
            assertThat(directory.resolve("incoming")).isEmptyDirectory();
        });
    }

    @Test
    void aDirectoryThatCannotBeMadeStopsTheStartAndIsNamed() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        portal.withPropertyValues("portal.backup.directory=" + file.resolve("below"))
                .run(failed -> {
                    BackupStorageException cause = causeOf(failed);
                    assertThat(cause)
                            .hasMessageContaining("portal.backup.directory")
                            .hasMessageContaining("below");
                    assertThat(new BackupStorageFailureAnalyzer()
                                    .analyze(cause, cause)
                                    .getAction())
                            .contains("PORTAL_BACKUP_DIRECTORY");
                });
    }

    private static BackupStorageException causeOf(AssertableApplicationContext failed) {
        Throwable failure = Objects.requireNonNull(failed.getStartupFailure());
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(BackupStorageException.class::isInstance)
                .map(BackupStorageException.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(BackupStorageSettings.class)
    @Import({BackupStorageConfiguration.class, BlobKeys.class})
    static class Wiring {

        @Bean
        SecureRandom secureRandom() {
            return new SecureRandom();
        }
    }
}
