package com.rotki.portal.blobstore;

import com.rotki.portal.platform.ClockWatch;
import java.time.Clock;
import org.springframework.context.ApplicationContext;
import org.springframework.core.task.SyncTaskExecutor;

/** Runs the removal of blobs when a test wants it. */
public final class TestGarbage {

    private TestGarbage() {}

    public static void empty(BlobGarbageCollector collector) {
        collector.empty();
    }

    public static void removeOrphans(BlobGarbageCollector collector) {
        collector.removeOrphans();
    }

    /** Removes leftovers as the portal would at another time. */
    public static void removeAll(ApplicationContext portal, Clock at) {
        var collector = new BlobGarbageCollector(
                portal.getBean(BlobGarbageRepository.class),
                portal.getBean(KnownBlobs.class),
                portal.getBean(BlobStore.class),
                new SyncTaskExecutor(),
                portal.getBean(ClockWatch.class),
                at);
        collector.empty();
        collector.removeOrphans();
    }
}
