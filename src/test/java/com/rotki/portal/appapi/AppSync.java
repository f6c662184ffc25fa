package com.rotki.portal.appapi;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the desktop app does with its backup (protocol, sections 4.1, 4.8, 4.9 and 5), and what its user reads of it.
 * Immutable.
 */
public final class AppSync {

    /** The app's own: bytes of each chunk but the last. */
    public static final int CHUNK_SIZE = 10_000_000;

    /** What its user reads where the tier has no backups: nothing was sent. */
    public static final String NOT_INCLUDED = "Upload failed.";

    /** What its user reads after a 413. */
    public static final String SIZE_LIMIT = "Size limit reached";

    private final RotkiApp app;
    private final AppWire wire;
    private final AppRequests requests;
    private final int chunkSize;

    AppSync(RotkiApp app, AppWire wire, AppRequests requests, int chunkSize) {
        this.app = app;
        this.wire = wire;
        this.requests = requests;
        this.chunkSize = chunkSize;
    }

    /** Returns an app that cuts its file into chunks of so many bytes. */
    public AppSync withChunkSize(int bytes) {
        return new AppSync(app, wire, requests, bytes);
    }

    /** What the server says about the backup that it has; zeros and an empty hash if there is none. */
    public record Metadata(long uploadTs, long lastModifyTs, String dataHash, long dataSize) {}

    public Metadata metadata() {
        JsonNode json = app.lastDataMetadata().json();
        return new Metadata(
                json.required("upload_ts").asLong(),
                json.required("last_modify_ts").asLong(),
                json.required("data_hash").asString(),
                json.required("data_size").asLong());
    }

    /** Returns whether the app asks at the sign-in if the remote database should replace the local one. */
    public boolean asksToReplaceLocal(long localLastModified) {
        return metadata().lastModifyTs() > localLastModified;
    }

    /**
     * What the app does every hour: it uploads its database, unless there is a reason not to.
     *
     * @param lastModified when its user last changed something, unix seconds
     * @return what is said about it; empty if it was uploaded
     */
    public String syncIfNewer(byte[] file, long lastModified) {
        if (app.limits().json().required("max_backup_size_mb").asInt() == 0) {
            return NOT_INCLUDED;
        }
        Metadata remote = metadata();
        if (lastModified <= remote.lastModifyTs()) {
            return "Remote database is more recent than local";
        }
        if (hash(file).equals(remote.dataHash())) {
            return "Remote database is up to date";
        }
        if (file.length < remote.dataSize()) {
            return "Remote database bigger than the local one";
        }
        return upload(file, lastModified);
    }

    /** Uploads a file chunk by chunk; returns what the user reads of it, empty if all of it arrived. */
    public String upload(byte[] file, long lastModified) {
        String uploadId = null;
        for (int start = 0; start < file.length; start += chunkSize) {
            boolean last = start + chunkSize >= file.length;
            RotkiApp.Answer answer = sendChunk(file, lastModified, start, uploadId);
            if (answer.status() != (last ? 200 : 206) && answer.status() != 413) {
                answer = sendChunk(file, lastModified, start, uploadId);
            }
            if (answer.status() == 413) {
                return SIZE_LIMIT;
            }
            if (answer.status() != (last ? 200 : 206)) {
                return "Could not upload database backup due to: " + answer.body();
            }
            if (!last && uploadId == null) {
                uploadId = answer.json().path("upload_id").asString("");
                if (uploadId.isEmpty()) {
                    return "Invalid response from server during chunked upload: " + answer.body();
                }
            }
        }
        return "";
    }

    /** Sends the chunk that begins at {@code start}: signed now, so that sending it again is another call. */
    public RotkiApp.Answer sendChunk(byte[] file, long lastModified, int start, @Nullable String uploadId) {
        return send(chunk(file, lastModified, start, uploadId));
    }

    ChunkForm chunk(byte[] file, long lastModified, int start, @Nullable String uploadId) {
        int end = Math.min(start + chunkSize, file.length);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file_hash", hash(file));
        fields.put("last_modify_ts", lastModified);
        fields.put("compression", "zlib");
        fields.put("total_size", file.length);
        if (uploadId != null) {
            fields.put("upload_id", uploadId);
        }
        fields.put("nonce", requests.parameters().get("nonce"));
        String range = "bytes %d-%d/%d".formatted(start, end - 1, file.length);
        return new ChunkForm(fields, range, Arrays.copyOfRange(file, start, end));
    }

    /** Returns the same chunk with another nonce. */
    ChunkForm again(ChunkForm chunk) {
        Map<String, Object> fields = new LinkedHashMap<>(chunk.fields());
        fields.putAll(requests.parameters());
        return new ChunkForm(fields, chunk.range(), chunk.bytes());
    }

    ReadyRequest signed(ChunkForm chunk) {
        return requests.chunk(chunk);
    }

    RotkiApp.Answer send(ChunkForm chunk) {
        return wire.send(signed(chunk), chunk.body());
    }

    /** Sends a request with a body of any bytes. */
    RotkiApp.Answer send(ReadyRequest request, byte[] body) {
        return wire.send(request, body);
    }

    /** Returns the backup that the server has; empty if there is none. */
    public Optional<byte[]> pull() {
        HttpResponse<byte[]> answer = download(pullRequest());
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(answer.body());
            case 404 -> Optional.empty();
            default -> throw new IllegalStateException("Pulling failed: " + RotkiApp.GENERIC);
        };
    }

    ReadyRequest pullRequest() {
        return requests.query("/nest/1/backup", "backup");
    }

    HttpResponse<byte[]> download(ReadyRequest request) {
        return wire.send(request, new byte[0], BodyHandlers.ofByteArray());
    }

    /** Returns base64 of the SHA-256 of a file. */
    public static String hash(byte[] file) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
