package com.rotki.portal.blobstore;

import com.rotki.portal.platform.StartRefusedException;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BlobStoreConfiguration {

    @Bean
    BlobStore backupStore(BlobStoreSettings settings, BlobKeys keys) {
        try {
            return switch (settings.store()) {
                case FILES -> new FileBlobStore(new BlobFiles(settings.directory()), keys);
                case S3 -> objects(settings);
            };
        } catch (IOException unwritable) {
            throw new StartRefusedException(
                    "Backups cannot be stored: the directory %s (portal.backup.directory) cannot be made or written to."
                            .formatted(settings.directory().toAbsolutePath().normalize()),
                    BlobStoreSettings.ADVICE,
                    unwritable);
        }
    }

    private static BlobStore objects(BlobStoreSettings settings) throws IOException {
        BlobStoreSettings.S3 s3 = settings.s3();
        S3Place place = S3Connection.placeOf(s3);
        ChunkSpool.prepare(settings.directory());
        return new S3BlobStore(S3Connection.to(s3), place, s3.encryption(), settings.directory());
    }
}
