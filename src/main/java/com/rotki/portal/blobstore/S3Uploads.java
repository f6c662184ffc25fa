package com.rotki.portal.blobstore;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;

/**
 * The multipart uploads of open blobs. The object storage itself is asked for the id of an upload, by the name of its
 * object: so any node finds it. When a request to begin was sent twice there are two; the one with the least id is used
 * by everybody, the other one ends when the blob is assembled.
 */
final class S3Uploads {

    private final S3Client client;
    private final S3Place place;
    private final BlobStoreSettings.Encryption encryption;

    S3Uploads(S3Client client, S3Place place, BlobStoreSettings.Encryption encryption) {
        this.client = client;
        this.place = place;
        this.encryption = encryption;
    }

    void begin(String key) {
        client.createMultipartUpload(request -> request.bucket(place.bucket())
                .key(place.nameOf(key))
                .contentType(S3BlobStore.CONTENT_TYPE)
                .serverSideEncryption(encryption.header()));
    }

    /** Returns the id of an open blob's upload, if there is one. */
    Optional<String> idOf(String key) {
        return ofBlob(key).map(MultipartUpload::uploadId).min(String::compareTo);
    }

    /** Sends a part and returns its ETag. */
    String send(String key, String id, int number, RequestBody part) {
        return client.uploadPart(
                        request -> request.bucket(place.bucket())
                                .key(place.nameOf(key))
                                .uploadId(id)
                                .partNumber(number),
                        part)
                .eTag();
    }

    void complete(String key, String id, List<Receipt> receipts) {
        List<CompletedPart> parts = receipts.stream()
                .map(receipt -> CompletedPart.builder()
                        .partNumber(receipt.number())
                        .eTag(receipt.tag())
                        .build())
                .toList();
        client.completeMultipartUpload(request -> request.bucket(place.bucket())
                .key(place.nameOf(key))
                .uploadId(id)
                .multipartUpload(upload -> upload.parts(parts)));
    }

    /** Ends those uploads of a blob whose ids are chosen; their parts are gone. */
    void abort(String key, Predicate<String> chosen) {
        ofBlob(key).filter(upload -> chosen.test(upload.uploadId())).forEach(this::abort);
    }

    Stream<String> keysOlderThan(Instant instant) {
        return all(place.prefix())
                .filter(upload -> upload.initiated().isBefore(instant))
                .flatMap(upload -> place.keyOf(upload.key()).stream());
    }

    private Stream<MultipartUpload> ofBlob(String key) {
        String name = place.nameOf(key);
        return all(name).filter(upload -> upload.key().equals(name));
    }

    private Stream<MultipartUpload> all(String prefix) {
        return client
                .listMultipartUploadsPaginator(
                        request -> request.bucket(place.bucket()).prefix(prefix))
                .uploads()
                .stream();
    }

    private void abort(MultipartUpload upload) {
        try {
            client.abortMultipartUpload(
                    request -> request.bucket(place.bucket()).key(upload.key()).uploadId(upload.uploadId()));
        } catch (NoSuchUploadException endedMeanwhile) {
            // what was wanted
        }
    }
}
