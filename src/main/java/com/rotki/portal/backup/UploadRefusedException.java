package com.rotki.portal.backup;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** An upload is not taken, or not like this. Its texts say what to do. */
public final class UploadRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** The file is larger than the tier allows. */
        TOO_LARGE("backup.too-large"),
        /** The tier has no backups. */
        NOT_INCLUDED("backup.not-included"),
        /** Too much is being uploaded at the same time. */
        QUOTA_EXCEEDED("backup.quota-exceeded"),
        /** The chunk is not where the signed size and the chunks so far have it. */
        RANGE_INVALID("backup.range-invalid"),
        /** A chunk is missing before this one. */
        NOT_CONTIGUOUS("backup.not-contiguous"),
        /** There is no upload of this name, or no longer. */
        UNKNOWN("backup.upload-unknown"),
        /** The upload of this name is one of another file. */
        ANOTHER_FILE("backup.another-file"),
        /** All of it arrived and is not what was signed. */
        HASH_MISMATCH("backup.hash-mismatch"),
        /** The last chunk came again while the file is being checked. */
        STILL_CHECKING("backup.still-checking"),
        /** The chunk ended before its announced length, or went on after it. */
        CHUNK_INCOMPLETE("backup.chunk-incomplete");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private static final long MIB = 1 << 20;

    private UploadRefusedException(Reason reason, Object... arguments) {
        super(reason, arguments);
    }

    /** A file of so many bytes, where the tier allows fewer. */
    static UploadRefusedException tooLarge(long size, long most) {
        return new UploadRefusedException(Reason.TOO_LARGE, (size + MIB - 1) / MIB, most / MIB);
    }

    static UploadRefusedException notIncluded() {
        return new UploadRefusedException(Reason.NOT_INCLUDED);
    }

    /** So many bytes can be under way at the same time. */
    static UploadRefusedException quotaExceeded(long most) {
        return new UploadRefusedException(Reason.QUOTA_EXCEEDED, most / MIB);
    }

    static UploadRefusedException rangeInvalid() {
        return new UploadRefusedException(Reason.RANGE_INVALID);
    }

    /** The next chunk has to start at this byte. */
    static UploadRefusedException notContiguous(long expectedStart) {
        return new UploadRefusedException(Reason.NOT_CONTIGUOUS, expectedStart);
    }

    static UploadRefusedException unknownUpload() {
        return new UploadRefusedException(Reason.UNKNOWN);
    }

    static UploadRefusedException anotherFile() {
        return new UploadRefusedException(Reason.ANOTHER_FILE);
    }

    static UploadRefusedException hashMismatch() {
        return new UploadRefusedException(Reason.HASH_MISMATCH);
    }

    static UploadRefusedException stillChecking() {
        return new UploadRefusedException(Reason.STILL_CHECKING);
    }

    static UploadRefusedException chunkIncomplete() {
        return new UploadRefusedException(Reason.CHUNK_INCOMPLETE);
    }
}
