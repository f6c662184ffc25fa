package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.appapi.RotkiApp.Answer;
import com.rotki.portal.platform.AccountId;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Chunks that come again, come late, or do not fit: the earlier backup stays until another one is whole. */
class UploadResendTest extends ApiServerTest {

    private static final long TIME = 1_777_880_000;
    private static final byte[] EARLIER = SyncFiles.random(1, 900);
    private static final byte[] FILE = SyncFiles.random(2, 2500);

    private AppSync app;

    @BeforeEach
    void uploadOne() {
        app = appOfNewSubscriber("basic").sync().withChunkSize(1000);
        app.upload(EARLIER, TIME - 1);
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void aFirstChunkThatIsSentAgainBeginsAnew() {
        begin();
        String id = begin();

        assertGoesOn(id, 1000);
        assertDone(id, 2000);
    }

    @Test
    void aMiddleChunkThatIsSentAgainCountsOnce() {
        String id = begin();

        assertGoesOn(id, 1000);
        assertGoesOn(id, 1000);
        assertGoesOn(id, 0);
        assertDone(id, 2000);
    }

    @Test
    void aLastChunkThatIsSentAgainIsAnsweredAgainForADay() {
        String id = begin();
        assertGoesOn(id, 1000);
        assertDone(id, 2000);

        assertDone(id, 2000);
        clock.advance(Duration.ofHours(24));
        assertDone(id, 2000);
        clock.advance(Duration.ofSeconds(1));
        assertRefused(400, "backup.upload-unknown", app.sendChunk(FILE, TIME, 2000, id));
        assertThat(app.pull()).get().isEqualTo(FILE);
    }

    @Test
    void aChunkThatIsSentAgainReplacesWhatWasDamagedOnItsWay() {
        String id = begin();
        ChunkForm middle = app.chunk(FILE, TIME, 1000, id);
        assertThat(app.send(middle.withBytes(SyncFiles.random(3, 1000))).status())
                .isEqualTo(206);

        assertGoesOn(id, 1000);
        assertDone(id, 2000);
    }

    @Test
    void twoUploadsAtOnceDoNotMix() {
        byte[] other = SyncFiles.random(3, 2500);
        String id = begin();
        String otherId = uploadId(app.sendChunk(other, TIME, 0, null));

        assertGoesOn(id, 1000);
        assertThat(app.sendChunk(other, TIME, 1000, otherId).status()).isEqualTo(206);
        assertThat(app.sendChunk(other, TIME, 2000, otherId).status()).isEqualTo(200);
        assertThat(app.pull()).get().isEqualTo(other);
        assertDone(id, 2000);
    }

    @Test
    void anotherFileUnderAnOldNameIsRefused() {
        String id = begin();

        assertRefused(400, "backup.another-file", app.sendChunk(SyncFiles.random(3, 2500), TIME, 1000, id));
        assertRefused(400, "backup.another-file", app.sendChunk(FILE, TIME + 1, 1000, id));
        assertGoesOn(id, 1000);
        assertDone(id, 2000);
    }

    @Test
    void anUploadThatWasAbandonedIsUnknownAfterADay() {
        String id = begin();
        clock.advance(Duration.ofHours(24).plusSeconds(1));

        assertRefused(400, "backup.upload-unknown", app.sendChunk(FILE, TIME, 1000, id));
        assertThat(app.upload(FILE, TIME)).isEmpty();
        assertThat(app.pull()).get().isEqualTo(FILE);
    }

    @Test
    void aGapIsRefused() {
        String id = begin();

        assertRefused(400, "backup.not-contiguous", app.sendChunk(FILE, TIME, 2000, id));
        assertRefused(400, "backup.not-contiguous", app.sendChunk(FILE, TIME, 1000, null));
        assertGoesOn(id, 1000);
        assertDone(id, 2000);
    }

    @Test
    void rangeThatDiffersFromTheSignedOneIsRefused() {
        String id = begin();
        ChunkForm middle = app.chunk(FILE, TIME, 1000, id);

        for (String range : new String[] {
            "bytes 1000-1999/2501", "bytes 1000-1998/2500", "bytes 500-1499/2500", "bytes 1000-999/2500"
        }) {
            assertRefused(
                    400, "backup.range-invalid", app.send(app.again(middle).withRange(range)));
        }
        assertGoesOn(id, 1000);
        assertDone(id, 2000);
    }

    @Test
    void uploadWithAnotherHashBecomesNoBackup() {
        String id = begin();
        assertThat(app.send(app.chunk(FILE, TIME, 1000, id).withBytes(SyncFiles.random(3, 1000)))
                        .status())
                .isEqualTo(206);

        assertRefused(400, "backup.hash-mismatch", app.sendChunk(FILE, TIME, 2000, id));
        assertRefused(400, "backup.hash-mismatch", app.sendChunk(FILE, TIME, 2000, id));
    }

    @Test
    void theUserReadsWhyAndTheChunkWasTriedTwice() {
        byte[] damaged = SyncFiles.random(3, 500);
        ChunkForm only = app.chunk(damaged, TIME, 0, null);
        Answer refused = app.send(only.withBytes(SyncFiles.random(4, 500)));

        assertRefused(400, "backup.hash-mismatch", refused);
        assertThat(refused.error()).isNotBlank().doesNotEndWith(".");
        assertThat(refused.header("Content-Type"))
                .startsWith("application/problem+json")
                .containsIgnoringCase("utf-8");
    }

    @Test
    void theNameOfSomebodyElsesUploadIsUnknown() {
        String id = begin();
        AccountId stranger = accounts.subscriber("basic");

        assertThat(appOf(stranger).sync().withChunkSize(1000).sendChunk(FILE, TIME, 1000, id))
                .satisfies(answer -> assertThat(code(answer)).isEqualTo("backup.upload-unknown"));
        for (String nonsense : new String[] {"12345678", "", "../../etc"}) {
            assertRefused(400, "backup.upload-unknown", app.sendChunk(FILE, TIME, 1000, nonsense));
        }
        assertGoesOn(id, 1000);
        assertDone(id, 2000);
    }

    private String begin() {
        return uploadId(app.sendChunk(FILE, TIME, 0, null));
    }

    private static String uploadId(Answer answer) {
        assertThat(answer.status()).isEqualTo(206);
        return answer.json().required("upload_id").asString();
    }

    private void assertGoesOn(String id, int start) {
        Answer answer = app.sendChunk(FILE, TIME, start, id);
        assertThat(answer.status()).isEqualTo(206);
        assertThat(answer.json().required("upload_id").asString()).isEqualTo(id);
        assertThat(app.pull()).get().isEqualTo(EARLIER);
    }

    private void assertDone(String id, int start) {
        Answer answer = app.sendChunk(FILE, TIME, start, id);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"success\":true}");
        assertThat(app.pull()).get().isEqualTo(FILE);
    }

    private void assertRefused(int status, String code, Answer answer) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(code(answer)).isEqualTo(code);
    }

    private static String code(Answer answer) {
        return answer.json().path("code").asString();
    }
}
