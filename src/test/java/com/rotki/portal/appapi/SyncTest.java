package com.rotki.portal.appapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.TestClock;
import com.rotki.portal.platform.AccountId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The whole sync of the real app: its database goes from one device through the server to another. */
class SyncTest extends ApiServerTest {

    private static final long YESTERDAY = 1_777_800_000;
    private static final long TODAY = 1_777_880_000;

    @Test
    void whatOneDeviceUploadsAnotherPullsByteForByte() {
        AccountId account = accounts.subscriber("basic");
        RotkiApp one = appOf(account);
        RotkiApp two = appOf(account);
        byte[] file = SyncFiles.random(1, 25_000_000);

        assertThat(one.activate().premium()).isTrue();
        assertThat(one.sync().pull()).isEmpty();
        assertThat(one.sync().syncIfNewer(file, TODAY)).isEmpty();
        assertThat(two.activate().premium()).isTrue();
        assertThat(two.sync().asksToReplaceLocal(YESTERDAY)).isTrue();
        assertThat(two.sync().pull()).get().isEqualTo(file);

        assertThat(two.sync().metadata())
                .isEqualTo(
                        new AppSync.Metadata(TestClock.START.getEpochSecond(), TODAY, AppSync.hash(file), file.length));
    }

    @Test
    void withoutABackupAllOfItsMetadataIsZero() {
        AppSync app = appOfNewSubscriber("basic").sync();

        assertThat(app.metadata()).isEqualTo(new AppSync.Metadata(0, 0, "", 0));
        assertThat(app.pull()).isEmpty();
    }

    @Test
    void theAppTellsByTheMetadataWhenNotToUpload() {
        AppSync app = appOfNewSubscriber("basic").sync();
        byte[] file = SyncFiles.random(1, 5000);
        app.upload(file, YESTERDAY);

        assertThat(app.syncIfNewer(SyncFiles.random(2, 6000), YESTERDAY))
                .isEqualTo("Remote database is more recent than local");
        assertThat(app.syncIfNewer(file, TODAY)).isEqualTo("Remote database is up to date");
        assertThat(app.syncIfNewer(SyncFiles.random(2, 4999), TODAY))
                .isEqualTo("Remote database bigger than the local one");
        assertThat(app.asksToReplaceLocal(YESTERDAY)).isFalse();

        assertThat(app.syncIfNewer(SyncFiles.random(2, 5000), TODAY)).isEmpty();
        assertThat(app.pull()).get().isEqualTo(SyncFiles.random(2, 5000));
    }

    @Test
    void theSameDataAgainIsTheSameBackupOfANewTime() {
        AppSync app = appOfNewSubscriber("basic").sync();
        byte[] file = SyncFiles.random(1, 5000);
        app.upload(file, YESTERDAY);
        clock.advance(Duration.ofHours(1));

        assertThat(app.upload(file, TODAY)).isEmpty();

        assertThat(app.metadata().uploadTs())
                .isEqualTo(TestClock.START.plus(Duration.ofHours(1)).getEpochSecond());
        assertThat(app.metadata().lastModifyTs()).isEqualTo(TODAY);
        assertThat(app.pull()).get().isEqualTo(file);
    }
}
