package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The backup as a download: whole, a part of it, or not again. */
class BackupDownloadTest extends ApiServerTest {

    private static final byte[] FILE = SyncFiles.random(1, 2500);
    private static final String ETAG = '"' + AppSync.hash(FILE) + '"';

    private AppSync app;

    @BeforeEach
    void uploadOne() {
        app = appOfNewSubscriber("basic").sync();
        app.upload(FILE, 1_777_880_000);
    }

    @Test
    void wholeBackupIsSentUnchanged() {
        HttpResponse<byte[]> answer = app.download(app.pullRequest());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(FILE);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/octet-stream");
        assertThat(header(answer, "Content-Length")).isEqualTo("2500");
        assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(header(answer, "ETag")).isEqualTo(ETAG);
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Disposition")).startsWith("attachment");
        assertThat(header(answer, "Content-Encoding")).isEmpty();
        assertThat(header(answer, "Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-999, 0, 999",
        "bytes=1000-1999, 1000, 1999",
        "bytes=2000-, 2000, 2499",
        "bytes=2499-2499, 2499, 2499",
        "bytes=2000-9999, 2000, 2499",
        "bytes=-500, 2000, 2499"
    })
    void rangeOfABackupIsSent(String range, int start, int end) {
        HttpResponse<byte[]> answer = app.download(app.pullRequest().withHeader("Range", range));

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(FILE, start, end + 1));
        assertThat(header(answer, "Content-Range")).isEqualTo("bytes " + start + "-" + end + "/2500");
        assertThat(header(answer, "Content-Length")).isEqualTo(String.valueOf(end + 1 - start));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-9,20-29", "bytes=x", "bytes=9-5", "lines=0-9", "bytes=-9999"})
    void unusableRangeIsAnsweredWithTheWholeBackup(String range) {
        HttpResponse<byte[]> answer = app.download(app.pullRequest().withHeader("Range", range));

        assertThat(answer.statusCode()).isIn(200, 206);
        assertThat(answer.body()).isEqualTo(FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=2500-", "bytes=9999-10000"})
    void rangeBeyondTheEndIsNotSatisfiable(String range) {
        HttpResponse<byte[]> answer = app.download(app.pullRequest().withHeader("Range", range));

        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(header(answer, "Content-Range")).isEqualTo("bytes */2500");
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void unchangedBackupIsAnsweredWith304() {
        HttpResponse<byte[]> answer = app.download(app.pullRequest().withHeader("If-None-Match", ETAG));

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "ETag")).isEqualTo(ETAG);
        assertThat(app.download(app.pullRequest().withHeader("If-None-Match", "\"other\""))
                        .body())
                .isEqualTo(FILE);
    }

    @Test
    void rangeOfAnotherVersionIsAnsweredWithTheWholeBackup() {
        ReadyRequest part = app.pullRequest().withHeader("Range", "bytes=0-9");

        assertThat(app.download(part.withHeader("If-Range", ETAG)).body()).hasSize(10);
        assertThat(app.download(app.pullRequest()
                                .withHeader("Range", "bytes=0-9")
                                .withHeader("If-Range", "\"other\""))
                        .body())
                .isEqualTo(FILE);
    }

    @Test
    void missingBackupIsRefused() {
        AppSync other = appOfNewSubscriber("basic").sync();

        HttpResponse<byte[]> answer = other.download(other.pullRequest());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(other.pull()).isEmpty();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
