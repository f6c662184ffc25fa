package com.rotki.portal.blobstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.blobstore.BlobStore.BlobStoreException;
import com.rotki.portal.blobstore.BlobStore.ChunkLengthException;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of backups does. */
abstract class BlobStoreContract {

    private static final String UNKNOWN = "0123456789abcdef0123456789abcdef";

    abstract BlobStore store();

    @Test
    void chunksAreReadAsOneBlob() throws IOException {
        Bytes first = chunk(1);
        Bytes second = chunk(2);
        Bytes last = Bytes.random(3, 1234);
        String key = begun();

        StoredBlob stored =
                store().complete(key, List.of(write(key, 1, first), write(key, 2, second), write(key, 3, last)));

        Bytes all = first.plus(second).plus(last);
        assertThat(stored).isEqualTo(new StoredBlob(all.size(), all.sha256()));
        assertThat(read(key, 0)).isEqualTo(all);
    }

    @Test
    void readingBeginsAtAnyByte() throws IOException {
        Bytes content = chunk(1).plus(Bytes.random(2, 99));
        String key = whole(content);

        for (long offset : new long[] {0, 1, store().leastChunk(), content.size() - 1}) {
            assertThat(read(key, offset)).isEqualTo(content.from(offset));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> store().open(key, content.size()));
        assertThatIllegalArgumentException().isThrownBy(() -> store().open(key, -1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aChunkThatIsSentAgainChangesNothing(int again) throws IOException {
        List<Bytes> chunks = List.of(chunk(1), chunk(2), Bytes.random(3, 500));
        String key = begun();
        List<String> receipts = writeAll(key, chunks);

        receipts.set(again - 1, write(key, again, chunks.get(again - 1)));

        store().complete(key, receipts);
        assertThat(read(key, 0)).isEqualTo(Bytes.joined(chunks));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aChunkThatIsSentAgainWithOtherBytesCountsWithItsReceipt(int again) throws IOException {
        List<Bytes> chunks = new ArrayList<>(List.of(chunk(1), chunk(2), Bytes.random(3, 500)));
        String key = begun();
        List<String> receipts = writeAll(key, chunks);

        chunks.set(again - 1, chunk(again + 10));
        receipts.set(again - 1, write(key, again, chunks.get(again - 1)));

        store().complete(key, receipts);
        assertThat(read(key, 0)).isEqualTo(Bytes.joined(chunks));
    }

    @Test
    void chunksMayComeInAnyOrder() throws IOException {
        String key = begun();
        String third = write(key, 3, Bytes.random(3, 7));
        String first = write(key, 1, chunk(1));
        String second = write(key, 2, chunk(2));

        store().complete(key, List.of(first, second, third));

        assertThat(read(key, 0)).isEqualTo(chunk(1).plus(chunk(2)).plus(Bytes.random(3, 7)));
    }

    @Test
    void chunksThatComeAtOnceDoNotMix() throws Exception {
        List<String> keys = List.of(begun(), begun());
        List<Bytes> chunks = IntStream.rangeClosed(1, 4).mapToObj(this::chunk).toList();
        List<List<String>> receipts = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<List<Future<String>>> running = keys.stream()
                    .map(key -> IntStream.rangeClosed(1, 4)
                            .mapToObj(number -> threads.submit(() -> write(key, number, chunks.get(number - 1))))
                            .toList())
                    .toList();
            for (List<Future<String>> ofKey : running) {
                List<String> done = new ArrayList<>();
                for (Future<String> receipt : ofKey) {
                    done.add(receipt.get());
                }
                receipts.add(done);
            }
        }

        for (int each = 0; each < keys.size(); each++) {
            assertThat(store().complete(keys.get(each), receipts.get(each)).sha256())
                    .isEqualTo(Bytes.joined(chunks).sha256());
        }
    }

    @Test
    void onlyTheChunksOfTheReceiptsAreAssembled() throws IOException {
        String key = begun();
        String first = write(key, 1, chunk(1));
        write(key, 2, chunk(2));

        assertThat(store().complete(key, List.of(first)).sha256()).isEqualTo(chunk(1).sha256());
    }

    @Test
    void assemblingAgainReadsAgain() throws IOException {
        String key = begun();
        List<String> receipts = writeAll(key, List.of(chunk(1), Bytes.random(2, 3)));

        assertThat(store().complete(key, receipts)).isEqualTo(store().complete(key, receipts));
    }

    @Test
    void aWholeBackupTakesNoMoreChunks() throws IOException {
        String key = whole(Bytes.random(1, 100));

        assertThatThrownBy(() -> write(key, 2, chunk(2))).isInstanceOf(BlobStoreException.class);
        assertThat(read(key, 0)).isEqualTo(Bytes.random(1, 100));
    }

    @Test
    void receiptsThatAreNotOneTwoThreeAreRefused() throws IOException {
        String key = begun();
        List<String> receipts = writeAll(key, List.of(chunk(1), chunk(2)));

        for (List<String> wrong : List.of(
                List.<String>of(), receipts.reversed(), receipts.subList(1, 2), List.of(receipts.getFirst(), "2"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> store().complete(key, wrong));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 999, 1001, 1_000_000})
    void aChunkOfAnotherLengthIsRefusedAndNothingOfItStays(long announced) throws IOException {
        String key = begun();

        assertThatThrownBy(() -> store().write(key, 1, Bytes.random(1, 1000).stream(), announced))
                .isInstanceOf(ChunkLengthException.class);

        String receipt = write(key, 1, Bytes.random(2, 50));
        store().complete(key, List.of(receipt));
        assertThat(read(key, 0)).isEqualTo(Bytes.random(2, 50));
    }

    @Test
    void aConnectionThatBreaksInAChunkLeavesTheEarlierOneOfItsNumber() throws IOException {
        String key = begun();
        String receipt = write(key, 1, chunk(1));

        assertThatThrownBy(() -> store().write(key, 1, Bytes.random(9, 90_000).brokenStream(), 100_000))
                .isInstanceOf(IOException.class)
                .hasMessage("connection reset");

        store().complete(key, List.of(receipt));
        assertThat(read(key, 0)).isEqualTo(chunk(1));
    }

    @Test
    void unknownKeyCanNeitherBeWrittenNorReadNorAssembled() throws IOException {
        String receipt = write(begun(), 1, chunk(1));

        assertThatThrownBy(() -> write(UNKNOWN, 1, chunk(1))).isInstanceOf(BlobStoreException.class);
        assertThatThrownBy(() -> store().complete(UNKNOWN, List.of(receipt)))
                .isInstanceOf(BlobStoreException.class)
                .hasMessageNotContaining(UNKNOWN);
        assertThatThrownBy(() -> store().open(UNKNOWN, 0))
                .isInstanceOf(BlobStoreException.class)
                .hasMessageNotContaining(UNKNOWN);
    }

    @Test
    void openBlobCannotBeRead() throws IOException {
        String key = begun();
        write(key, 1, chunk(1));

        assertThatThrownBy(() -> store().open(key, 0)).isInstanceOf(BlobStoreException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../../etc/passwd", "0123456789ABCDEF0123456789ABCDEF", UNKNOWN + "/"})
    void aKeyOfAnotherShapeIsRefused(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> write(key, 1, chunk(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> store().open(key, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> store().discard(key));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, BlobStore.MAX_CHUNKS + 1})
    void aNumberOutOfBoundsIsRefused(int number) {
        String key = begun();

        assertThatIllegalArgumentException().isThrownBy(() -> write(key, number, chunk(1)));
    }

    @Test
    void discardRemovesOpenAndWholeBlobs() throws IOException {
        String begun = begun();
        String written = begun();
        write(written, 1, chunk(1));
        String whole = whole(chunk(1));
        String other = whole(chunk(2));

        for (String key : List.of(begun, written, whole, whole, begun, UNKNOWN)) {
            store().discard(key);
        }

        assertThat(store().keysOlderThan(tomorrow())).containsExactly(other);
        assertThatThrownBy(() -> store().open(whole, 0)).isInstanceOf(BlobStoreException.class);
        assertThatThrownBy(() -> write(begun, 1, chunk(1))).isInstanceOf(BlobStoreException.class);
        assertThat(read(other, 0)).isEqualTo(chunk(2));
    }

    @Test
    void oldBlobsAreListedOnceWhetherWholeOrNot() throws IOException {
        String begun = begun();
        String written = begun();
        write(written, 1, chunk(1));
        String whole = whole(chunk(1));

        assertThat(store().keysOlderThan(tomorrow())).containsExactlyInAnyOrder(begun, written, whole);
        assertThat(store().keysOlderThan(Instant.now().minus(Duration.ofDays(1))))
                .isEmpty();
    }

    /** The key of a blob that takes chunks. */
    final String begun() {
        String key = new BlobKeys(new SecureRandom()).fresh();
        store().begin(key);
        return key;
    }

    final String whole(Bytes content) throws IOException {
        String key = begun();
        store().complete(key, List.of(write(key, 1, content)));
        return key;
    }

    final Bytes chunk(int seed) {
        return Bytes.random(seed, (int) Math.max(store().leastChunk(), 100_000));
    }

    final String write(String key, int number, Bytes content) throws IOException {
        return store().write(key, number, content.stream(), content.size());
    }

    final Bytes read(String key, long offset) throws IOException {
        try (InputStream stream = store().open(key, offset)) {
            return new Bytes(stream.readAllBytes());
        }
    }

    static Instant tomorrow() {
        return Instant.now().plus(Duration.ofDays(1));
    }

    private List<String> writeAll(String key, List<Bytes> chunks) throws IOException {
        List<String> receipts = new ArrayList<>();
        for (Bytes chunk : chunks) {
            receipts.add(write(key, receipts.size() + 1, chunk));
        }
        return receipts;
    }
}
