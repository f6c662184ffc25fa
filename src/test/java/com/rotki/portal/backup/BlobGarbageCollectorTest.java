package com.rotki.portal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.rotki.portal.blobstore.BlobGarbageCollector;
import com.rotki.portal.blobstore.BlobKeys;
import com.rotki.portal.blobstore.BlobStore.BlobStoreException;
import com.rotki.portal.blobstore.Bytes;
import com.rotki.portal.blobstore.TestGarbage;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Bytes go once nobody refers to them, and never before. */
class BlobGarbageCollectorTest extends BackupDatabaseTest {

    private static final Bytes FILE = Bytes.random(1, 1000);

    @Autowired
    private BlobGarbageCollector bin;

    @Autowired
    private BlobKeys keys;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void bytesGoWithTheCommit() {
        upload(FILE);
        String key = blobKeys().getFirst();

        transaction.executeWithoutResult(open -> {
            bin.add(key);
            verify(store, never()).discard(key);
        });

        verify(store).discard(key);
        assertThat(waste(key)).isZero();
    }

    @Test
    void aRollbackDeletesNothing() {
        upload(FILE);
        String key = blobKeys().getFirst();

        transaction.executeWithoutResult(open -> {
            bin.add(key);
            open.setRollbackOnly();
        });
        TestGarbage.empty(bin);

        verify(store, never()).discard(key);
        assertThat(pulled()).contains(FILE);
    }

    @Test
    void failedRemovalIsTriedAgain() {
        upload(FILE);
        String key = blobKeys().getFirst();
        doThrow(new BlobStoreException("away", new IOException())).when(store).discard(key);

        backups.deleteAll();
        TestGarbage.empty(bin);
        assertThat(waste(key)).isOne();

        doCallRealMethod().when(store).discard(key);
        TestGarbage.empty(bin);
        assertThat(waste(key)).isZero();
        assertThat(store.keysOlderThan(Instant.MAX)).doesNotContain(key);
    }

    @Test
    void onlyWhatNobodyKnowsIsAnOrphan() throws IOException {
        upload(FILE);
        send(Bytes.random(2, 3000), 1000, 1, null);
        List<String> known = blobKeys();
        String orphan = keys.fresh();
        store.begin(orphan);
        store.write(orphan, 1, FILE.stream(), FILE.size());
        doReturn(List.of(orphan, known.getFirst(), known.getLast())).when(store).keysOlderThan(any());

        TestGarbage.removeOrphans(bin);

        verify(store).discard(orphan);
        assertThat(known).hasSize(2);
        known.forEach(key -> verify(store, never()).discard(key));
        assertThat(pulled()).contains(FILE);
    }

    @Test
    void nothingGoesWhereTheDatabaseIsNotTheStores() {
        upload(FILE);
        List<String> others =
                IntStream.range(0, 21).mapToObj("%032x"::formatted).toList();
        doReturn(others).when(store).keysOlderThan(any());

        TestGarbage.removeOrphans(bin);

        verify(store, never()).discard(any());
    }

    private long waste(String key) {
        return jdbc.sql("select count(*) from backup_waste where blob_key = :key")
                .param("key", key)
                .query(Long.class)
                .single();
    }
}
