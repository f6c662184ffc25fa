package com.rotki.portal.backup;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BackupStorageConfiguration {

    @Bean
    BackupStore backupStore(BackupStorageSettings settings, BlobKeys keys) {
        try {
            return new FileBackupStore(new BlobFiles(settings.directory()), keys);
        } catch (IOException unwritable) {
            throw new BackupStorageException(
                    "Backups cannot be stored: the directory %s (portal.backup.directory) cannot be made or written to."
                            .formatted(settings.directory().toAbsolutePath().normalize()),
                    unwritable);
        }
    }
}
