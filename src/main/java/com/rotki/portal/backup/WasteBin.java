package com.rotki.portal.backup;

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
class WasteBin {

    private static final Logger LOG = LoggerFactory.getLogger(WasteBin.class);
    private static final int AT_A_TIME = 100;

    /** Nothing that was written to so recently is an orphan: its row may not be committed yet. */
    private static final Duration ORPHANED_AFTER = Duration.ofDays(2);

    private final BackupWasteRepository waste;
    private final KnownBlobs known;
    private final BackupStore store;
    private final TaskExecutor executor;
    private final Clock clock;

    WasteBin(
            BackupWasteRepository waste,
            KnownBlobs known,
            BackupStore store,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor,
            Clock clock) {
        this.waste = waste;
        this.known = known;
        this.store = store;
        this.executor = executor;
        this.clock = clock;
    }

    /** Has the bytes removed when the surrounding transaction has committed; if it does not, they stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String blobKey) {
        waste.save(new BackupWaste(blobKey, clock.instant()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                executor.execute(() -> remove(blobKey));
            }
        });
    }

    /** Tries again what could not be removed. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT2M")
    void empty() {
        String after = "";
        for (List<BackupWaste> some = from(after); !some.isEmpty(); some = from(after)) {
            some.forEach(left -> remove(left.blobKey()));
            after = some.getLast().blobKey();
        }
    }

    /** Removes what the database never knew, or knows no more: left by a crash between the two. */
    @Scheduled(cron = "${portal.backup.orphans-cleanup:0 41 3 * * *}", zone = "UTC")
    void removeOrphans() {
        Instant before = clock.instant().minus(ORPHANED_AFTER);
        List<String> orphans = known.unknownOf(store.keysOlderThan(before));
        if (!orphans.isEmpty()) {
            LOG.info("Removing {} backups that nobody refers to", orphans.size());
        }
        orphans.forEach(this::remove);
    }

    private List<BackupWaste> from(String after) {
        return waste.findByBlobKeyGreaterThanOrderByBlobKey(after, Limit.of(AT_A_TIME));
    }

    private void remove(String blobKey) {
        try {
            store.discard(blobKey);
            known.forget(blobKey);
        } catch (RuntimeException e) {
            LOG.warn("A deleted backup could not be removed from the store; it is tried again", e);
        }
    }
}
