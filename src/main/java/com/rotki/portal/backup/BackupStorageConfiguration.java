package com.rotki.portal.backup;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BackupStorageConfiguration {

    @Bean
    BackupStore backupStore(BackupStorageSettings settings, BlobKeys keys) {
        try {
            return switch (settings.store()) {
                case FILES -> new FileBackupStore(new BlobFiles(settings.directory()), keys);
                case S3 -> objects(settings, keys);
            };
        } catch (IOException unwritable) {
            throw new BackupStorageException(
                    "Backups cannot be stored: the directory %s (portal.backup.directory) cannot be made or written to."
                            .formatted(settings.directory().toAbsolutePath().normalize()),
                    unwritable);
        }
    }

    private static BackupStore objects(BackupStorageSettings settings, BlobKeys keys) throws IOException {
        S3Settings s3 = settings.s3();
        S3Place place = S3Connection.placeOf(s3);
        ChunkSpool.prepare(settings.directory());
        return new S3BackupStore(S3Connection.to(s3), place, s3.encryption(), settings.directory(), keys);
    }
}
