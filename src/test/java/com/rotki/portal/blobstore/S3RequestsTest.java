package com.rotki.portal.blobstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.Secret;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent to an object storage, and sent again when that is in trouble. */
class S3RequestsTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";

    private final List<Bytes> parts = Collections.synchronizedList(new ArrayList<>());
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private volatile @Nullable String encryption;
    private volatile String name = "";

    @TempDir
    private Path spool;

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void encryptionIsAskedForAsItIsSet() {
        try (S3BlobStore store = store(BlobStoreSettings.Encryption.AES256)) {
            store.begin(KEY);
            assertThat(encryption).isEqualTo("AES256");
        }
        try (S3BlobStore store = store(BlobStoreSettings.Encryption.AWS_KMS)) {
            store.begin(KEY);
            assertThat(encryption).isEqualTo("aws:kms");
        }
        try (S3BlobStore store = store(BlobStoreSettings.Encryption.OFF)) {
            store.begin(KEY);
            assertThat(encryption).isNull();
        }
    }

    @Test
    void aChunkIsSentAgainAsItWasWhenTheStorageIsInTrouble() throws IOException {
        Bytes chunk = Bytes.random(1, 300_000);
        try (S3BlobStore store = store(BlobStoreSettings.Encryption.OFF)) {
            store.begin(KEY);

            assertThat(store.write(KEY, 1, chunk.stream(), chunk.size())).isEqualTo("1-\"tag\"");
        }

        assertThat(parts).containsExactly(chunk, chunk);
        assertThat(spool).isEmptyDirectory();
    }

    /** Not with S3Mock, where ending one upload of an object ends all. */
    @Test
    void secondMultipartUploadOfABlobIsAborted() throws IOException {
        try (S3BlobStore store = store(BlobStoreSettings.Encryption.OFF)) {
            store.begin(KEY);

            store.complete(KEY, List.of(store.write(KEY, 1, Bytes.random(1, 10).stream(), 10)));
        }

        assertThat(requests)
                .anyMatch(request -> request.startsWith("PUT") && request.contains("uploadId=id"))
                .anyMatch(request -> request.startsWith("POST") && request.contains("uploadId=id"))
                .filteredOn(request -> request.startsWith("DELETE"))
                .singleElement()
                .asString()
                .endsWith("uploadId=other");
    }

    private S3BlobStore store(BlobStoreSettings.Encryption asked) {
        URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        BlobStoreSettings.S3 settings = new BlobStoreSettings.S3(
                "bucket", null, endpoint, true, "", asked, Secret.of("name"), Secret.of("secret"));
        return new S3BlobStore(S3Connection.to(settings), S3Connection.placeOf(settings), asked, spool);
    }

    private void answer(HttpExchange request) throws IOException {
        try (request) {
            Bytes body = new Bytes(request.getRequestBody().readAllBytes());
            requests.add(request.getRequestMethod() + " " + request.getRequestURI());
            switch (request.getRequestMethod()) {
                case "POST" -> {
                    encryption = request.getRequestHeaders().getFirst("x-amz-server-side-encryption");
                    name = request.getRequestURI().getPath().substring("/bucket/".length());
                    send(
                            request,
                            200,
                            "<InitiateMultipartUploadResult><UploadId>id</UploadId>"
                                    + "</InitiateMultipartUploadResult>");
                }
                case "PUT" -> {
                    parts.add(body);
                    request.getResponseHeaders().add("ETag", "\"tag\"");
                    send(request, parts.size() == 1 ? 503 : 200, "");
                }
                case "HEAD" -> send(request, 404, "");
                case "DELETE" -> send(request, 204, "");
                default ->
                    send(
                            request,
                            200,
                            "<ListMultipartUploadsResult>" + upload("other") + upload("id")
                                    + "</ListMultipartUploadsResult>");
            }
        }
    }

    private String upload(String id) {
        return "<Upload><Key>%s</Key><UploadId>%s</UploadId></Upload>".formatted(name, id);
    }

    private static void send(HttpExchange request, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        request.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        request.getResponseBody().write(bytes);
    }
}
