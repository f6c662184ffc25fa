package com.rotki.portal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.backup.UploadChunk.Range;
import com.rotki.portal.platform.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever chunks come in whatever order: what the rules let through makes the file that was announced, each chunk once and
 * in its place. The store is a map of what each receipt stands for.
 */
class UploadSequencesTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

    /** A file of so many bytes in chunks of so many. */
    record Cut(int total, int chunkSize) {
        int chunks() {
            return (total + chunkSize - 1) / chunkSize;
        }

        Range range(int number) {
            int start = (number - 1) * chunkSize;
            return new Range(start, Math.min(total, start + chunkSize) - 1, total);
        }
    }

    /** What comes: a chunk of a number, moved and longer by some bytes, perhaps of another file. */
    record Sent(int number, int moved, int longer, boolean otherFile) {
        UploadChunk of(Cut cut) {
            Range right = cut.range(number);
            var range = new Range(right.start() + moved, right.end() + moved + longer, cut.total());
            return new UploadChunk("id", otherFile ? "other" : "hash", 1, cut.total(), range, null);
        }
    }

    @Property(seed = "20261123", tries = 2000)
    void acceptedUploadIsTheFileThatWasSent(@ForAll("cuts") Cut cut, @ForAll("sequences") List<Sent> sequence) {
        BackupUpload upload = begun(cut);
        Map<Integer, Range> stored = new TreeMap<>(Map.of(1, cut.range(1)));
        for (Sent sent : sequence) {
            if (upload.complete()) {
                break;
            }
            UploadChunk chunk = sent.of(cut);
            if (allowed(upload, chunk)) {
                int number = UploadRules.requireNext(upload, chunk);
                stored.put(number, chunk.range());
                upload.received(number, number + "-tag", NOW);
            }
            assertThat(upload.chunks()).isEqualTo(stored.size());
        }

        assertThat(stored).allSatisfy((number, range) -> assertThat(range).isEqualTo(cut.range(number)));
        assertThat(stored.keySet()).last().isEqualTo(stored.size());
        assertThat(upload.complete()).isEqualTo(stored.size() == cut.chunks());
    }

    @Property(seed = "20261123", tries = 500)
    void theRightChunksAlwaysGetThrough(@ForAll("cuts") Cut cut, @ForAll("sequences") List<Sent> between) {
        BackupUpload upload = begun(cut);
        int disturbances = 0;
        for (int number = 1; number <= cut.chunks(); number++) {
            if (disturbances < between.size()) {
                allowed(upload, between.get(disturbances++).of(cut));
            }
            UploadChunk right = new Sent(number, 0, 0, false).of(cut);
            assertThat(UploadRules.requireNext(upload, right)).isEqualTo(number);
            upload.received(number, number + "-tag", NOW);
        }

        assertThat(upload.complete()).isTrue();
        assertThat(upload.check(NOW)).hasSize(cut.chunks());
    }

    @Provide
    Arbitrary<Cut> cuts() {
        return Arbitraries.integers()
                .between(1, 60)
                .flatMap(total -> Arbitraries.integers().between(1, total).map(size -> new Cut(total, size)));
    }

    @Provide
    Arbitrary<List<Sent>> sequences() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> offsets = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(6, 0), net.jqwik.api.Tuple.of(1, 1), net.jqwik.api.Tuple.of(1, -1));
        return net.jqwik.api.Combinators.combine(numbers, offsets, offsets, Arbitraries.of(false, false, false, true))
                .as(Sent::new)
                .list()
                .ofMaxSize(30);
    }

    private static BackupUpload begun(Cut cut) {
        UploadChunk first = new UploadChunk(null, "hash", 1, cut.total(), cut.range(1), null);
        UploadRules.requireFirst(first, 1);
        BackupUpload upload = BackupUpload.begin(AccountId.newId(), first, "key", NOW);
        upload.received(1, "1-tag", NOW);
        return upload;
    }

    private static boolean allowed(BackupUpload upload, UploadChunk chunk) {
        try {
            UploadRules.requireNext(upload, chunk);
            return true;
        } catch (UploadRefusedException refused) {
            return false;
        }
    }
}
