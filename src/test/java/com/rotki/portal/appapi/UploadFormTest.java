package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.appapi.RotkiApp.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms that no app sends are refused in so many words, and nothing of them is half done. */
class UploadFormTest extends ApiServerTest {

    private static final long TIME = 1_777_880_000;
    private static final byte[] EARLIER = SyncFiles.random(1, 900);
    private static final byte[] FILE = SyncFiles.random(2, 2500);
    private static final String END = "\r\n--" + UploadBody.TYPE.replaceAll(".*=", "") + "--\r\n";

    private AppSync app;

    @BeforeEach
    void uploadOne() {
        app = appOfNewSubscriber("basic").sync();
        app.upload(EARLIER, TIME - 1);
    }

    @Test
    void aCompressedFormIsRefused() {
        ChunkForm chunk = chunk();

        assertRefused(
                415,
                "request.unsupported-type",
                app.send(app.signed(chunk).withHeader("Content-Encoding", "gzip"), chunk.body()));
    }

    @Test
    void aFormWithoutAChunkIsRefused() {
        ChunkForm chunk = chunk();
        String body = text(chunk);
        String fields = body.substring(0, body.lastIndexOf("--" + boundary() + "\r\n"));

        assertRefused(400, "request.parameter-missing", send(chunk, fields + END.substring(2)));
        assertRefused(400, "request.parameter-missing", send(chunk, END.substring(2)));
        assertRefused(400, "request.malformed", send(chunk, body.replace("chunk_data", "chunk")));
    }

    @Test
    void aFieldThatIsThereTwiceIsRefused() {
        ChunkForm chunk = chunk();

        assertRefused(
                400,
                "request.parameter-twice",
                send(chunk, field("nonce", "1") + text(chunk).replace("name=\"last_modify_ts\"", "name=\"nonce\"")));
    }

    @Test
    void aFieldAfterTheChunkIsRefused() {
        ChunkForm chunk = chunk();
        String body = text(chunk);
        String more = body.substring(0, body.length() - END.length()) + "\r\n" + field("upload_id", "1");

        assertRefused(400, "request.malformed", send(chunk, more.substring(0, more.length() - 2) + END));
    }

    @Test
    void aChunkThatIsThereTwiceIsRefused() {
        ChunkForm chunk = chunk();
        String body = text(chunk);
        String part = body.substring(body.lastIndexOf("--" + boundary() + "\r\n"), body.length() - END.length());

        assertRefused(
                400,
                "request.malformed",
                send(chunk, body.substring(0, body.length() - END.length()) + "\r\n" + part + END));
    }

    @Test
    void aFormThatIsCutOffIsRefused() {
        int whole = chunk().body().length;

        for (int length : new int[] {50, 400, whole - 2000, whole - END.length(), whole - 5}) {
            ChunkForm chunk = chunk();
            Answer answer = app.send(app.signed(chunk), Arrays.copyOf(chunk.body(), length));
            assertThat(answer.status()).as("%d of %d bytes", length, whole).isEqualTo(400);
            assertRefused(400, "request.malformed", answer);
        }
    }

    @Test
    void aHugeFieldAHugeNameAndManyFieldsAreRefused() {
        ChunkForm chunk = chunk();
        String many = IntStream.range(0, 20)
                .mapToObj(number -> field("field" + number, "1"))
                .collect(Collectors.joining());

        assertRefused(400, "request.malformed", app.send(chunk.withField("compression", "z".repeat(5_000_000))));
        assertRefused(400, "request.malformed", send(chunk, field("x".repeat(600), "1") + text(chunk)));
        assertRefused(400, "request.malformed", send(chunk, many + text(chunk)));
        assertRefused(400, "request.malformed", send(chunk, many.repeat(5_000)));
        assertRefused(400, "request.parameter-unknown", send(chunk, field("other", "1") + text(chunk)));
    }

    @Test
    void aChunkOfElevenMegabytesIsRefused() {
        byte[] large = SyncFiles.random(3, 11_000_000);
        ChunkForm chunk = app.withChunkSize(large.length).chunk(large, TIME, 0, null);

        Answer answer = app.send(chunk);

        assertRefused(413, "request.too-large", answer);
        assertThat(answer.body()).contains("larger than 10,304 KiB").doesNotContain("64 KiB");
    }

    @Test
    void aChunkIsAsLongAsItsRange() {
        ChunkForm chunk = chunk();

        assertRefused(400, "backup.chunk-incomplete", app.send(chunk.withBytes(Arrays.copyOf(FILE, 2499))));
        assertRefused(400, "backup.chunk-incomplete", app.send(app.again(chunk).withBytes(Arrays.copyOf(FILE, 2501))));
        assertRefused(400, "backup.chunk-incomplete", app.send(app.again(chunk).withBytes(new byte[0])));
        assertRefused(
                400, "backup.chunk-incomplete", app.send(app.again(chunk).withBytes(new byte[AppSync.CHUNK_SIZE])));
    }

    @Test
    void missingOrMalformedRangeIsRefused() {
        ChunkForm chunk = chunk();

        assertRefused(
                400, "request.malformed", app.send(app.signed(chunk).withoutHeader("Content-Range"), chunk.body()));
        for (String range : new String[] {
            "bytes */2500",
            "bytes 0-2499/*",
            "0-2499/2500",
            "bytes 0-2499/2500, bytes 0-1/2",
            "bytes -1-2499/2500",
            "bytes 0-99999999999999999999/2500"
        }) {
            assertRefused(400, "request.malformed", app.send(app.again(chunk).withRange(range)));
        }
    }

    @Test
    void malformedFieldIsRefused() {
        for (Object[] wrong : new Object[][] {
            {"file_hash", "short"},
            {"file_hash", ""},
            {"total_size", "2500.0"},
            {"total_size", "-2500"},
            {"total_size", "99999999999999999999"},
            {"last_modify_ts", "yesterday"},
            {"nonce", "now"}
        }) {
            Answer answer = app.send(chunk().withField((String) wrong[0], wrong[1]));
            assertThat(answer.status()).as(wrong[0] + " " + wrong[1]).isEqualTo(400);
        }
    }

    @Test
    void anAnswerSetsNoCookieAndIsNotKept() {
        Answer answer = app.send(chunk());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Content-Type")).startsWith("application/json");
    }

    private ChunkForm chunk() {
        return app.chunk(FILE, TIME, 0, null);
    }

    private Answer send(ChunkForm chunk, String body) {
        return app.send(app.signed(chunk), body.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String text(ChunkForm chunk) {
        return new String(chunk.body(), StandardCharsets.ISO_8859_1);
    }

    private static String boundary() {
        return UploadBody.TYPE.replaceAll(".*=", "");
    }

    private static String field(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary(), name, value);
    }

    private void assertRefused(int status, String code, Answer answer) {
        assertThat(answer.json().path("code").asString("")).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(app.pull()).get().isEqualTo(EARLIER);
    }
}
