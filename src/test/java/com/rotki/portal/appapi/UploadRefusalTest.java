package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.appapi.RotkiApp.Answer;
import com.rotki.portal.credentials.CredentialFreeze;
import com.rotki.portal.credentials.CredentialFreeze.FreezeCause;
import com.rotki.portal.platform.AccountId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may not upload, or not so much, is refused before anything of the file is kept. */
class UploadRefusalTest extends ApiServerTest {

    private static final long TIME = 1_777_880_000;
    private static final byte[] FILE = SyncFiles.random(1, 2500);

    @Autowired
    private CredentialFreeze freeze;

    @Test
    void oversizedFileIsRefusedBeforeAnythingIsKept() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp app = appOf(account);
        long total = (150L << 20) + 1;
        ChunkForm first = app.sync()
                .chunk(SyncFiles.random(1, AppSync.CHUNK_SIZE), TIME, 0, null)
                .withField("total_size", total)
                .withRange("bytes 0-9999999/" + total);

        Answer refused = app.sync().send(first);

        assertRefused(413, "backup.too-large", refused);
        assertThat(refused.error()).contains("151", "150").doesNotEndWith(".");
        assertThat(app.limits().status()).isEqualTo(200);
        assertThat(uploadsWithBytes(account)).isZero();
    }

    @Test
    void theLargestFileOfTheTierMayBegin() {
        AppSync app = appOfNewSubscriber("basic").sync();
        long total = 150L << 20;
        ChunkForm first = app.chunk(SyncFiles.random(1, AppSync.CHUNK_SIZE), TIME, 0, null)
                .withField("total_size", total)
                .withRange("bytes 0-9999999/" + total);

        assertThat(app.send(first).status()).isEqualTo(206);
    }

    @Test
    void uploadsUnderWayCountAgainstTheQuota() {
        AppSync app = appOfNewSubscriber("basic").sync().withChunkSize(50_000);
        long total = 150L << 20;
        for (int seed = 0; seed < 4; seed++) {
            ChunkForm first = app.chunk(SyncFiles.random(seed, 50_000), TIME, 0, null)
                    .withField("total_size", total)
                    .withRange("bytes 0-49999/" + total);
            Answer answer = app.send(first);
            assertThat(answer.status()).isEqualTo(seed < 3 ? 206 : 413);
        }

        clock.advance(Duration.ofMinutes(11));
        assertThat(app.upload(FILE, TIME)).isEmpty();
    }

    @Test
    void tierWithoutBackupsRefusesUploads() {
        AccountId account = accounts.subscriber("basic");
        AppSync app = appOf(account).sync();
        jdbc.sql("update subscription set tier_code = :free where account_id = :account")
                .param("free", "free")
                .param("account", account.value())
                .update();

        assertThat(app.syncIfNewer(FILE, TIME)).isEqualTo(AppSync.NOT_INCLUDED);
        assertThat(app.upload(FILE, TIME)).isEqualTo(AppSync.SIZE_LIMIT);
        assertRefused(413, "backup.not-included", app.sendChunk(FILE, TIME, 0, null));
    }

    @Test
    void endedSubscriptionRefusesUploadAndDownload() {
        AccountId account = accounts.subscriber("basic", "CANCELLED", Duration.ofHours(1));
        AppSync app = appOf(account).sync().withChunkSize(1000);
        app.upload(FILE, TIME - 1);
        String id = uploadId(app.sendChunk(FILE, TIME, 0, null));
        clock.advance(Duration.ofHours(1));

        assertRefused(403, "subscription.inactive", app.sendChunk(FILE, TIME, 0, null));
        assertRefused(403, "subscription.inactive", app.sendChunk(FILE, TIME, 1000, id));
        assertThat(app.download(app.pullRequest()).statusCode()).isEqualTo(403);
    }

    @Test
    void uploadWithFrozenCredentialsIsRefusedInWords() {
        AccountId account = accounts.subscriber("basic");
        AppSync app = appOf(account).sync();
        accounts.asOwner(account, () -> {
            freeze.freeze(FreezeCause.OWNER);
            return true;
        });

        assertThat(app.upload(FILE, TIME))
                .startsWith("Could not upload database backup due to: ")
                .contains("are frozen");
        assertRefused(401, "credentials.frozen", app.sendChunk(FILE, TIME, 0, null));
    }

    @Test
    void aChunkIsTakenOnceForASignature() {
        AppSync app = appOfNewSubscriber("basic").sync();
        ChunkForm chunk = app.chunk(FILE, TIME, 0, null);
        assertThat(app.send(chunk).status()).isEqualTo(200);

        assertRefused(401, "request.replayed", app.send(chunk));
        assertThat(app.pull()).get().isEqualTo(FILE);
    }

    @Test
    void changedUploadIsRefused() {
        AppSync app = appOfNewSubscriber("basic").sync().withChunkSize(1000);
        String id = uploadId(app.sendChunk(FILE, TIME, 0, null));
        ChunkForm chunk = app.chunk(FILE, TIME, 1000, id);

        for (List<Object> change : List.<List<Object>>of(
                List.of("file_hash", AppSync.hash(new byte[1])),
                List.of("last_modify_ts", TIME + 1),
                List.of("compression", "none"),
                List.of("total_size", 2501),
                List.of("upload_id", "another"),
                List.of("nonce", clock.millis()))) {
            ReadyRequest signed = app.signed(chunk);
            byte[] body =
                    chunk.withField(change.get(0).toString(), change.get(1)).body();
            assertRefused(401, "credentials.invalid", app.send(signed, body));
        }
        assertThat(app.sendChunk(FILE, TIME, 1000, id).status()).isEqualTo(206);
    }

    private long uploadsWithBytes(AccountId account) {
        return jdbc.sql("select count(*) from backup_upload where account_id = :id and blob_key is not null")
                .param("id", account.value())
                .query(Long.class)
                .single();
    }

    private static String uploadId(Answer answer) {
        return answer.json().required("upload_id").asString();
    }

    private static void assertRefused(int status, String code, Answer answer) {
        assertThat(answer.json().path("code").asString("")).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
