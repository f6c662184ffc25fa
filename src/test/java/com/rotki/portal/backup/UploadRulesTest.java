package com.rotki.portal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rotki.portal.backup.UploadChunk.Range;
import com.rotki.portal.platform.AccountId;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to be true of a chunk. */
class UploadRulesTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    private static final long MIB = 1 << 20;

    @ParameterizedTest
    @CsvSource({"0, 9, 25", "0, 24, 25", "0, 0, 1", "0, 9999999, 25000000", "0, 10485759, 25000000"})
    void aFileBeginsWithItsFirstBytes(long start, long end, long total) {
        assertThatCode(() -> UploadRules.requireFirst(chunk(start, end, total), 1))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "0, -1, 0",
        "5, 4, 25",
        "0, 25, 25",
        "0, 10485760, 25000000",
        "0, 0, 100000",
        "0, 9, 999999999999999",
        "999999999999998, 999999999999999, 999999999999999"
    })
    void invalidRangeIsRefused(long start, long end, long total) {
        assertRefused("backup.range-invalid", () -> UploadRules.requireFirst(chunk(start, end, total), 1));
    }

    @Test
    void aRangeOfAnotherTotalThanWasSignedIsRefused() {
        var chunk = new UploadChunk(null, "hash", 1, 25, new Range(0, 9, 26), null);

        assertRefused("backup.range-invalid", () -> UploadRules.requireFirst(chunk, 1));
    }

    @Test
    void aFileDoesNotBeginInItsMiddle() {
        assertRefused("backup.not-contiguous", () -> UploadRules.requireFirst(chunk(10, 19, 25), 1));
    }

    @Test
    void theStoreSaysHowSmallAChunkMayBeThatIsNotTheLast() {
        assertRefused("backup.range-invalid", () -> UploadRules.requireFirst(chunk(0, 5 * MIB - 2, 6 * MIB), 5 * MIB));
        assertThatCode(() -> UploadRules.requireFirst(chunk(0, 5 * MIB - 1, 6 * MIB), 5 * MIB))
                .doesNotThrowAnyException();
        assertThatCode(() -> UploadRules.requireFirst(chunk(0, 9, 10), 5 * MIB)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0, 9, 1", "10, 19, 2", "20, 24, 3"})
    void theNextChunkAndThoseBeforeItHaveTheirPlace(long start, long end, int number) {
        assertThat(UploadRules.requireNext(upload(2), chunk(start, end, 25))).isEqualTo(number);
    }

    @Test
    void aGapIsRefusedAndItSaysWhereToGoOn() {
        assertThatThrownBy(() -> UploadRules.requireNext(upload(1), chunk(20, 24, 25)))
                .isInstanceOfSatisfying(UploadRefusedException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("backup.not-contiguous");
                    assertThat(refused.arguments()).containsExactly(10L);
                });
    }

    @ParameterizedTest
    @CsvSource({"5, 14", "10, 18", "10, 20", "10, 24", "15, 24", "0, 24", "0, 4"})
    void aChunkOfAnotherLengthOrPlaceIsRefused(long start, long end) {
        assertRefused("backup.range-invalid", () -> UploadRules.requireNext(upload(2), chunk(start, end, 25)));
    }

    @Test
    void aChunkOfAnotherFileIsRefused() {
        for (UploadChunk other : new UploadChunk[] {
            new UploadChunk("id", "other", 1, 25, new Range(10, 19, 25), null),
            new UploadChunk("id", "hash", 2, 25, new Range(10, 19, 25), null),
            new UploadChunk("id", "hash", 1, 26, new Range(10, 19, 26), null)
        }) {
            assertRefused("backup.another-file", () -> UploadRules.requireNext(upload(1), other));
        }
    }

    /** An upload of 25 bytes in chunks of 10, of which some are there. */
    private static BackupUpload upload(int chunks) {
        BackupUpload upload = BackupUpload.begin(AccountId.newId(), chunk(0, 9, 25), "key", NOW);
        for (int number = 1; number <= chunks; number++) {
            upload.received(number, number + "-tag", NOW);
        }
        return upload;
    }

    private static UploadChunk chunk(long start, long end, long total) {
        return new UploadChunk(null, "hash", 1, total, new Range(start, end, total), null);
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        UploadRefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
