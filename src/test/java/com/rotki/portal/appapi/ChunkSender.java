package com.rotki.portal.appapi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import tools.jackson.databind.json.JsonMapper;

/** Sends files in chunks as the app does, and tells how many bytes have left it: so a test knows when to interfere. */
final class ChunkSender {

    private final URI server;
    private final AppInstallation app;
    private final AppRequests requests;
    private final int chunkSize;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    ChunkSender(URI server, String apiKey, String apiSecret, int chunkSize) {
        this.server = server;
        this.app = AppInstallation.onNewLinuxMachine(apiKey, apiSecret);
        this.requests = new AppRequests(app, new AtomicLong());
        this.chunkSize = chunkSize;
    }

    /**
     * Uploads {@code file}; returns whether the server said that it has all of it.
     *
     * @param sent hears of bytes as they leave
     * @throws IOException if the server went away
     */
    boolean upload(byte[] file, LongConsumer sent) throws IOException, InterruptedException {
        String uploadId = "";
        for (int start = 0; start < file.length; start += chunkSize) {
            int end = Math.min(file.length, start + chunkSize);
            HttpResponse<String> answer = send(file, start, end, uploadId, sent);
            if (answer.statusCode() == 200) {
                return end == file.length;
            }
            if (answer.statusCode() != 206) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            uploadId =
                    JsonMapper.shared().readTree(answer.body()).get("upload_id").asString();
        }
        return false;
    }

    private HttpResponse<String> send(byte[] file, int start, int end, String uploadId, LongConsumer sent)
            throws IOException, InterruptedException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file_hash", hash(file));
        fields.put("last_modify_ts", 1_700_000_000);
        fields.put("compression", "zlib");
        fields.put("total_size", file.length);
        if (!uploadId.isEmpty()) {
            fields.put("upload_id", uploadId);
        }
        fields.put("nonce", requests.parameters().get("nonce"));
        byte[] body = UploadBody.of(fields, Arrays.copyOfRange(file, start, end));
        var request = HttpRequest.newBuilder(server.resolve("/nest/1/backup/range"))
                .header("API-KEY", app.apiKey())
                .header("API-SIGN", RotkiSigning.sign(app.apiSecret(), "backup/range", RotkiSigning.urlencode(fields)))
                .header("Content-Type", UploadBody.TYPE)
                .header("Content-Range", "bytes %d-%d/%d".formatted(start, end - 1, file.length))
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> new ExpiryNoticeStage(body, sent)), body.length))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    static String hash(byte[] file) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells how many bytes were taken from it. */
    private static final class ExpiryNoticeStage extends InputStream {

        private final ByteArrayInputStream bytes;
        private final LongConsumer sent;

        ExpiryNoticeStage(byte[] body, LongConsumer sent) {
            this.bytes = new ByteArrayInputStream(body);
            this.sent = sent;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("Bytes are taken in arrays");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int read = bytes.read(buffer, offset, Math.min(length, 4096));
            sent.accept(Math.max(0, read));
            return read;
        }
    }
}
