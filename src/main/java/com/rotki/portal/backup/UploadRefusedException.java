package com.rotki.portal.backup;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** An upload is not taken, or not like this. Its texts say what to do. */
public final class UploadRefusedException extends DomainException {

    /** The file is larger than the tier allows. */
    public static final RefusalReason TOO_LARGE = RefusalReason.of("backup.too-large");

    /** The tier has no backups. */
    public static final RefusalReason NOT_INCLUDED = RefusalReason.of("backup.not-included");

    /** Too much is being uploaded at the same time. */
    public static final RefusalReason QUOTA_EXCEEDED = RefusalReason.of("backup.quota-exceeded");

    /** The chunk is not where the signed size and the chunks so far have it. */
    public static final RefusalReason RANGE_INVALID = RefusalReason.of("backup.range-invalid");

    /** A chunk is missing before this one. */
    public static final RefusalReason NOT_CONTIGUOUS = RefusalReason.of("backup.not-contiguous");

    /** There is no upload of this name, or no longer. */
    public static final RefusalReason UNKNOWN = RefusalReason.of("backup.upload-unknown");

    /** The upload of this name is one of another file. */
    public static final RefusalReason ANOTHER_FILE = RefusalReason.of("backup.another-file");

    /** All of it arrived and is not what was signed. */
    public static final RefusalReason HASH_MISMATCH = RefusalReason.of("backup.hash-mismatch");

    /** The last chunk came again while the file is being checked. */
    public static final RefusalReason STILL_CHECKING = RefusalReason.of("backup.still-checking");

    /** The chunk ended before its announced length, or went on after it. */
    public static final RefusalReason CHUNK_INCOMPLETE = RefusalReason.of("backup.chunk-incomplete");

    private static final long MIB = 1 << 20;

    private UploadRefusedException(RefusalReason reason, Object... arguments) {
        super(reason, arguments);
    }

    /** A file of so many bytes, where the tier allows fewer. */
    static UploadRefusedException tooLarge(long size, long most) {
        return new UploadRefusedException(TOO_LARGE, (size + MIB - 1) / MIB, most / MIB);
    }

    static UploadRefusedException notIncluded() {
        return new UploadRefusedException(NOT_INCLUDED);
    }

    /** So many bytes can be under way at the same time. */
    static UploadRefusedException quotaExceeded(long most) {
        return new UploadRefusedException(QUOTA_EXCEEDED, most / MIB);
    }

    static UploadRefusedException rangeInvalid() {
        return new UploadRefusedException(RANGE_INVALID);
    }

    /** The next chunk has to start at this byte. */
    static UploadRefusedException notContiguous(long expectedStart) {
        return new UploadRefusedException(NOT_CONTIGUOUS, expectedStart);
    }

    static UploadRefusedException unknownUpload() {
        return new UploadRefusedException(UNKNOWN);
    }

    static UploadRefusedException anotherFile() {
        return new UploadRefusedException(ANOTHER_FILE);
    }

    static UploadRefusedException hashMismatch() {
        return new UploadRefusedException(HASH_MISMATCH);
    }

    static UploadRefusedException stillChecking() {
        return new UploadRefusedException(STILL_CHECKING);
    }

    static UploadRefusedException chunkIncomplete() {
        return new UploadRefusedException(CHUNK_INCOMPLETE);
    }
}
