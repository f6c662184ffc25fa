package com.rotki.portal.backup;

import com.rotki.portal.account.DemoSeeds;
import com.rotki.portal.account.DemoSignIn;
import com.rotki.portal.blobstore.BlobKeys;
import com.rotki.portal.blobstore.BlobStore;
import com.rotki.portal.blobstore.StoredBlob;
import com.rotki.portal.platform.DemoData;
import com.rotki.portal.platform.DemoData.DemoPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Backups of the people in the demonstration. Their bytes are as good as random, as those of encrypted ones are. */
@Component
@Profile(DemoData.PROFILE)
@Order(DemoData.BACKUPS)
class DemoBackups implements DemoPart {

    private static final Duration OLD = Duration.ofDays(275);
    private static final Duration BEFORE_UPLOAD = Duration.ofMinutes(3);
    private static final Duration SINCE_LAST_TRY = Duration.ofMinutes(41);
    private static final int HOURS_OF_TRIES = 5;
    private static final UploadingDevice DESK = new UploadingDevice("Desk at home", false);
    private static final UploadingDevice LAPTOP = new UploadingDevice("Old laptop", false);
    private static final UploadingDevice OFFICE = new UploadingDevice("Office PC", true);

    private final BackupUploadRepository uploads;
    private final Versions versions;
    private final BlobStore store;
    private final BlobKeys keys;
    private final DemoSeeds seeds;
    private final Clock clock;

    DemoBackups(
            BackupUploadRepository uploads,
            Versions versions,
            BlobStore store,
            BlobKeys keys,
            DemoSeeds seeds,
            Clock clock) {
        this.uploads = uploads;
        this.versions = versions;
        this.store = store;
        this.keys = keys;
        this.seeds = seeds;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void layOut() throws IOException {
        if (seeds.first(DemoSeeds.Part.BACKUPS, DemoSignIn.REGULAR)) {
            add(DemoSignIn.REGULAR, DESK, "1.43.1", 96_311, Duration.ofDays(16));
            add(DemoSignIn.REGULAR, DESK, "1.43.1", 101_702, Duration.ofDays(9));
            add(DemoSignIn.REGULAR, DESK, "1.44.0", 104_533, Duration.ofHours(27));
            add(DemoSignIn.REGULAR, DESK, "1.44.0", 106_148, Duration.ofMinutes(42));
        }
        if (seeds.first(DemoSeeds.Part.BACKUPS, DemoSignIn.FULL)) {
            add(DemoSignIn.FULL, LAPTOP, "1.41.0", 121_984, OLD);
            refuse(DemoSignIn.FULL, 163_577_856);
        }
        if (seeds.first(DemoSeeds.Part.BACKUPS, DemoSignIn.EXPIRED)) {
            add(DemoSignIn.EXPIRED, OFFICE, "1.44.0", 98_405, Duration.ofDays(23));
        }
    }

    private void add(DemoSignIn owner, UploadingDevice device, String appVersion, int size, Duration age)
            throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        Instant at = clock.instant().minus(age);
        String key = keys.fresh();
        store.begin(key);
        String receipt = store.write(key, 1, new ByteArrayInputStream(bytes), size);
        String hash = store.complete(key, List.of(receipt)).sha256();
        var upload = BackupUpload.begin(owner.account(), chunk(hash, size, appVersion, at), key, at);
        upload.received(1, receipt, at);
        upload.done(at);
        versions.add(owner.account(), uploads.save(upload), device, at);
    }

    /** The app tries once an hour. */
    private void refuse(DemoSignIn owner, long size) throws IOException {
        Instant last = clock.instant().minus(SINCE_LAST_TRY);
        Instant first = last.minus(Duration.ofHours(HOURS_OF_TRIES));
        String hash = StoredBlob.of(new ByteArrayInputStream(new byte[0])).sha256();
        var chunk = chunk(hash, size, "1.44.0", first);
        var upload = BackupUpload.refused(owner.account(), chunk, "backup.too-large", first);
        for (int hour = 1; hour <= HOURS_OF_TRIES; hour++) {
            upload.refusedAgain(size, first.plus(Duration.ofHours(hour)));
        }
        uploads.save(upload);
    }

    private static UploadChunk chunk(String hash, long size, String appVersion, Instant at) {
        var all = new UploadChunk.Range(0, size - 1, size);
        return new UploadChunk(null, hash, at.minus(BEFORE_UPLOAD).getEpochSecond(), size, all, appVersion);
    }
}
