package com.rotki.portal.blobstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.StartRefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** How the settings choose where backups are, and how a wrong one is told to the operator. */
class BlobStoreSettingsTest {

    private final ApplicationContextRunner portal = new ApplicationContextRunner().withUserConfiguration(Wiring.class);

    @TempDir
    private Path folder;

    @Test
    void backupsAreFilesInAMissingDirectoryThatIsMade() {
        Path directory = folder.resolve("some/where");

        portal.withPropertyValues("portal.backup.directory=" + directory).run(started -> {
            assertThat(started).hasNotFailed().hasSingleBean(FileBlobStore.class);
            assertThat(directory.resolve("backups")).isEmptyDirectory();
            assertThat(directory.resolve("incoming")).isEmptyDirectory();
        });
    }

    @Test
    void aDirectoryThatCannotBeMadeStopsTheStartAndIsNamed() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        portal.withPropertyValues("portal.backup.directory=" + file.resolve("below"))
                .run(failed -> {
                    StartRefusedException cause = causeOf(failed);
                    assertThat(cause)
                            .hasMessageContaining("portal.backup.directory")
                            .hasMessageContaining("below");
                    assertThat(cause.advice()).contains("PORTAL_BACKUP_DIRECTORY");
                });
    }

    @Test
    void withItsSettingsBackupsAreObjectsAndTheSecretIsNotPrinted() {
        portal.withPropertyValues(s3("bucket=backups", "region=eu-central-1", "prefix=a/", "encryption=aws:kms"))
                .withPropertyValues(s3("access-key=the-name", "secret-key=the-secret"))
                .run(started -> {
                    assertThat(started).hasNotFailed().hasSingleBean(S3BlobStore.class);
                    BlobStoreSettings.S3 settings =
                            started.getBean(BlobStoreSettings.class).s3();
                    assertThat(settings.encryption()).isEqualTo(BlobStoreSettings.Encryption.AWS_KMS);
                    assertThat(Objects.requireNonNull(settings.secretKey()).reveal())
                            .isEqualTo("the-secret");
                    assertThat(settings.toString()).doesNotContain("the-name").doesNotContain("the-secret");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "region=eu-central-1, portal.backup.s3.bucket",
        "bucket=backups, portal.backup.s3.region",
        "bucket=backups;region=eu-central-1;access-key=a, portal.backup.s3.secret-key",
        "bucket=backups;region=eu-central-1;secret-key=b, portal.backup.s3.access-key"
    })
    void aMissingSettingOfTheObjectStorageStopsTheStartAndIsNamed(String given, String named) {
        portal.withPropertyValues(s3(given.split(";")))
                .run(failed -> assertThat(causeOf(failed)).hasMessageContaining(named));
    }

    @ParameterizedTest
    @ValueSource(strings = {"prefix=/backups", "prefix=backups", "prefix=a//b/", "encryption=rot13"})
    void aSettingThatCannotBeStopsTheStart(String setting) {
        portal.withPropertyValues(s3("bucket=backups", "region=eu-central-1", setting))
                .run(failed -> assertThat(failed).getFailure().hasStackTraceContaining("portal.backup"));
    }

    private String[] s3(String... settings) {
        return Stream.concat(
                        Stream.of("portal.backup.store=s3", "portal.backup.directory=" + folder),
                        Stream.of(settings).map(setting -> "portal.backup.s3." + setting))
                .toArray(String[]::new);
    }

    private static StartRefusedException causeOf(AssertableApplicationContext failed) {
        Throwable failure = Objects.requireNonNull(failed.getStartupFailure());
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(StartRefusedException.class::isInstance)
                .map(StartRefusedException.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(BlobStoreSettings.class)
    @Import({BlobStoreConfiguration.class, BlobKeys.class})
    static class Wiring {

        @Bean
        SecureRandom secureRandom() {
            return new SecureRandom();
        }
    }
}
