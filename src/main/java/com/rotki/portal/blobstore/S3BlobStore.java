package com.rotki.portal.blobstore;

import com.rotki.portal.blobstore.BlobStore.BlobStoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Backups as objects in a storage that speaks S3: an open blob is a multipart upload, a chunk is a part of it.
 *
 * <p>S3 keeps one part of each number, the one that was sent last. A part that is sent again with the same bytes has the
 * same ETag (unless the key management service encrypts), so its earlier receipt stays good. With other bytes the
 * earlier receipt is void, and completing with it fails with {@link BlobStoreException}: never are bytes assembled for
 * which another receipt stands.
 *
 * <p>Each chunk waits in the spool directory while it is sent. The bucket should not keep versions, or discarded blobs
 * stay in it. Needed are the permissions {@code s3:PutObject}, {@code s3:GetObject}, {@code s3:DeleteObject},
 * {@code s3:AbortMultipartUpload}, {@code s3:ListBucket} and {@code s3:ListBucketMultipartUploads}.
 */
final class S3BlobStore implements BlobStore, AutoCloseable {

    static final String CONTENT_TYPE = "application/octet-stream";

    /** The least size of a part that is not the last one, by the limits of S3. */
    private static final long LEAST_PART = 5 * 1024 * 1024;

    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final S3Client client;
    private final S3Place place;
    private final S3Uploads uploads;
    private final Path spool;

    S3BlobStore(S3Client client, S3Place place, BlobStoreSettings.Encryption encryption, Path spool) {
        this.client = client;
        this.place = place;
        this.uploads = new S3Uploads(client, place, encryption);
        this.spool = spool;
    }

    @Override
    public void begin(String key) {
        asked("No backup can be begun in the object storage", () -> {
            uploads.begin(key);
            return key;
        });
    }

    @Override
    public String write(String key, int number, InputStream chunk, long length) throws IOException {
        Receipt.checkedNumber(number);
        String failure = "A chunk of a backup cannot be written to the object storage";
        String id = asked(failure, () -> openUpload(key));
        try (ChunkSpool waiting = ChunkSpool.of(chunk, length, spool)) {
            RequestBody part = RequestBody.fromContentProvider(waiting::stream, length, CONTENT_TYPE);
            return asked(failure, () -> new Receipt(number, uploads.send(key, id, number, part)).toString());
        }
    }

    @Override
    public StoredBlob complete(String key, List<String> receipts) {
        List<Receipt> parts = Receipt.inOrder(receipts);
        asked("A backup cannot be assembled in the object storage", () -> {
            if (!isWhole(key)) {
                String id = openUpload(key);
                uploads.abort(key, upload -> !upload.equals(id));
                uploads.complete(key, id, parts);
            }
            return key;
        });
        try (InputStream bytes = open(key, 0)) {
            return StoredBlob.of(bytes);
        } catch (IOException broken) {
            throw new BlobStoreException("A backup cannot be read back from the object storage", broken);
        }
    }

    @Override
    public InputStream open(String key, long offset) {
        if (offset < 0) {
            throw new IllegalArgumentException("The backup has no byte at this offset");
        }
        return asked("A backup cannot be read from the object storage", () -> {
            try {
                return new S3Stream(client.getObject(request ->
                        request.bucket(place.bucket()).key(place.nameOf(key)).range("bytes=%d-".formatted(offset))));
            } catch (S3Exception refused) {
                if (refused.statusCode() == RANGE_NOT_SATISFIABLE) {
                    throw new IllegalArgumentException("The backup has no byte at this offset", refused);
                }
                throw refused;
            }
        });
    }

    @Override
    public void discard(String key) {
        asked("A backup cannot be removed from the object storage", () -> {
            uploads.abort(key, upload -> true);
            return client.deleteObject(request -> request.bucket(place.bucket()).key(place.nameOf(key)));
        });
    }

    @Override
    public List<String> keysOlderThan(Instant instant) {
        return asked(
                "The backups in the object storage cannot be listed",
                () -> Stream.concat(uploads.keysOlderThan(instant), wholeOlderThan(instant))
                        .distinct()
                        .toList());
    }

    @Override
    public long leastChunk() {
        return LEAST_PART;
    }

    @Override
    public void close() {
        client.close();
    }

    private String openUpload(String key) {
        return uploads.idOf(key)
                .orElseThrow(() -> new BlobStoreException("No backup that takes chunks is in the object storage"));
    }

    private boolean isWhole(String key) {
        try {
            client.headObject(request -> request.bucket(place.bucket()).key(place.nameOf(key)));
            return true;
        } catch (NoSuchKeyException notYet) {
            return false;
        }
    }

    private Stream<String> wholeOlderThan(Instant instant) {
        return client
                .listObjectsV2Paginator(
                        request -> request.bucket(place.bucket()).prefix(place.prefix()))
                .contents()
                .stream()
                .filter(object -> object.lastModified().isBefore(instant))
                .flatMap(object -> place.keyOf(object.key()).stream());
    }

    private static <T> T asked(String failure, Supplier<T> request) {
        try {
            return request.get();
        } catch (SdkException failed) {
            throw new BlobStoreException(failure, failed);
        }
    }
}
