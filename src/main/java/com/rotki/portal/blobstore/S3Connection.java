package com.rotki.portal.blobstore;

import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.StartRefusedException;
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
     * @throws StartRefusedException if a setting is missing
     */
    static S3Client to(BlobStoreSettings.S3 settings) {
        URI endpoint = settings.endpoint();
        // Other vendors know neither checksums by default nor chunked signatures; the hash of a backup is checked
        // anyway.
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
    static S3Place placeOf(BlobStoreSettings.S3 settings) {
        String bucket = settings.bucket();
        if (bucket == null || bucket.isBlank()) {
            throw new StartRefusedException(
                    "Backups cannot be stored: they belong into an object storage (portal.backup.store is s3), but no"
                            + " bucket is given (portal.backup.s3.bucket).",
                    BlobStoreSettings.ADVICE);
        }
        return new S3Place(bucket, settings.prefix());
    }

    private static Region regionOf(BlobStoreSettings.S3 settings) {
        String region = settings.region();
        if (region != null && !region.isBlank()) {
            return Region.of(region);
        }
        if (settings.endpoint() == null) {
            throw new StartRefusedException(
                    "Backups cannot be stored: neither the region of the bucket"
                            + " (portal.backup.s3.region) nor the address of another storage (portal.backup.s3.endpoint) is"
                            + " given.",
                    BlobStoreSettings.ADVICE);
        }
        return Region.US_EAST_1;
    }

    private static AwsCredentialsProvider credentialsOf(BlobStoreSettings.S3 settings) {
        Secret name = settings.accessKey();
        Secret secret = settings.secretKey();
        if (name == null && secret == null) {
            return DefaultCredentialsProvider.builder().build();
        }
        if (name == null || secret == null) {
            throw new StartRefusedException(
                    "Backups cannot be stored: of portal.backup.s3.access-key and"
                            + " portal.backup.s3.secret-key only one is given; give both or none.",
                    BlobStoreSettings.ADVICE);
        }
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(name.reveal(), secret.reveal()));
    }
}
