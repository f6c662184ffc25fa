package com.rotki.portal.backup;

import com.rotki.portal.platform.Secret;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The connection to the object storage, as it is set. */
final class S3Connection {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    /** Without a byte: assembling a large object takes its time. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private S3Connection() {}

    /**
     * Returns a client. Nothing is sent yet: a storage that is away must not keep the portal from its start.
     *
     * @throws BackupStorageException if a setting is missing
     */
    static S3Client to(S3Settings settings) {
        URI endpoint = settings.endpoint();
        // Checksums by default and chunked signatures are more than other vendors know; the hash of a backup is looked
        // at
        // in any case.
        var builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(SILENCE))
                .region(regionOf(settings))
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                .forcePathStyle(settings.pathStyle())
                .credentialsProvider(credentialsOf(settings))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        return (endpoint == null ? builder : builder.endpointOverride(endpoint)).build();
    }

    /** Returns where in the storage the objects are. */
    static S3Place placeOf(S3Settings settings) {
        String bucket = settings.bucket();
        if (bucket == null || bucket.isBlank()) {
            throw new BackupStorageException(
                    "Backups cannot be stored: they belong into an object storage (portal.backup.store is s3), but no"
                            + " bucket is given (portal.backup.s3.bucket).");
        }
        return new S3Place(bucket, settings.prefix());
    }

    private static Region regionOf(S3Settings settings) {
        String region = settings.region();
        if (region != null && !region.isBlank()) {
            return Region.of(region);
        }
        if (settings.endpoint() == null) {
            throw new BackupStorageException("Backups cannot be stored: neither the region of the bucket"
                    + " (portal.backup.s3.region) nor the address of another storage (portal.backup.s3.endpoint) is"
                    + " given.");
        }
        return Region.US_EAST_1;
    }

    private static AwsCredentialsProvider credentialsOf(S3Settings settings) {
        Secret name = settings.accessKey();
        Secret secret = settings.secretKey();
        if (name == null && secret == null) {
            return DefaultCredentialsProvider.builder().build();
        }
        if (name == null || secret == null) {
            throw new BackupStorageException("Backups cannot be stored: of portal.backup.s3.access-key and"
                    + " portal.backup.s3.secret-key only one is given; give both or none.");
        }
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(name.reveal(), secret.reveal()));
    }
}
