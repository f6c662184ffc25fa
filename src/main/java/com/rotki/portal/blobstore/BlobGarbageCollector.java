package com.rotki.portal.blobstore;

import com.rotki.portal.platform.ClockWatch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Removes bytes from the store once the database has forgotten them, and never before: whatever happens in between, what
 * is referred to can be read. What could not be removed is tried again.
 */
@Component
public class BlobGarbageCollector {

    private static final Logger LOG = LoggerFactory.getLogger(BlobGarbageCollector.class);
    private static final int AT_A_TIME = 100;
    private static final int MOST_FAILURES = 3;

    /** A crash leaves one or two. So many can also be a tenth of what is there. */
    private static final int MOST_ORPHANS = 20;

    /** Nothing that was written to so recently is an orphan: its row may not be committed yet. */
    private static final Duration ORPHANED_AFTER = Duration.ofDays(2);

    private final BlobGarbageRepository garbage;
    private final KnownBlobs known;
    private final BlobStore store;
    private final TaskExecutor executor;
    private final ClockWatch clockWatch;
    private final Clock clock;

    BlobGarbageCollector(
            BlobGarbageRepository garbage,
            KnownBlobs known,
            BlobStore store,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor,
            ClockWatch clockWatch,
            Clock clock) {
        this.garbage = garbage;
        this.known = known;
        this.store = store;
        this.executor = executor;
        this.clockWatch = clockWatch;
        this.clock = clock;
    }

    /** Has the bytes removed when the surrounding transaction has committed; if it does not, they stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String blobKey) {
        garbage.save(new BlobGarbage(blobKey, clock.instant()));
        afterCommit(() -> remove(blobKey));
    }

    /** Has a chunk removed that came once more, likewise. Should that fail, it goes with the blob. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addChunk(String blobKey, String receipt) {
        afterCommit(() -> {
            try {
                store.discardChunk(blobKey, receipt);
            } catch (RuntimeException e) {
                LOG.warn("A chunk that came once more could not be removed from the store", e);
            }
        });
    }

    private void afterCommit(Runnable removal) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                executor.execute(removal);
            }
        });
    }

    /** Tries again what could not be removed. A store that is away is not asked for each of them: others wait here. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT2M")
    void empty() {
        int failures = 0;
        String after = "";
        for (List<BlobGarbage> some = from(after); !some.isEmpty(); some = from(after)) {
            for (BlobGarbage left : some) {
                failures += remove(left.blobKey()) ? 0 : 1;
                if (failures == MOST_FAILURES) {
                    return;
                }
            }
            after = some.getLast().blobKey();
        }
    }

    /**
     * Removes what the database never knew, or knows no more: left by a crash between the two. Those are few. If there
     * are many, this is another database than the one that the store belongs to, or an older one: then nothing goes.
     */
    @Scheduled(cron = "${portal.backup.orphans-cleanup:0 41 3 * * *}", zone = "UTC")
    void removeOrphans() {
        if (clockWatch.isUnsettled()) {
            return;
        }
        Instant before = clock.instant().minus(ORPHANED_AFTER);
        List<String> stored = store.keysOlderThan(before);
        List<String> orphans = known.unknownOf(stored);
        boolean many = orphans.size() > Math.max(MOST_ORPHANS, stored.size() / 10);
        if (many || (!orphans.isEmpty() && !known.any())) {
            LOG.error(
                    "The database does not know {} of {} backups in the store: is it the one that they belong to?"
                            + " None of them is removed.",
                    orphans.size(),
                    stored.size());
            return;
        }
        if (!orphans.isEmpty()) {
            LOG.info("Removing {} backups that nobody refers to", orphans.size());
        }
        orphans.forEach(this::remove);
    }

    private List<BlobGarbage> from(String after) {
        return garbage.findByBlobKeyGreaterThanOrderByBlobKey(after, Limit.of(AT_A_TIME));
    }

    private boolean remove(String blobKey) {
        try {
            store.discard(blobKey);
            known.forget(blobKey);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("A deleted backup could not be removed from the store; it is tried again", e);
            return false;
        }
    }
}
