package com.rotki.portal.backup;

import com.rotki.portal.platform.DomainException;

/** An upload is not taken, or not like this. Its code tells why; its texts say what to do. */
public final class UploadRefusedException extends DomainException {

    private static final long MIB = 1 << 20;

    private UploadRefusedException(String code, Object... arguments) {
        super(code, arguments);
    }

    /** A file of so many bytes, where the tier allows fewer. */
    static UploadRefusedException tooLarge(long size, long most) {
        return new UploadRefusedException("backup.too-large", (size + MIB - 1) / MIB, most / MIB);
    }

    /** The tier has no backups. */
    static UploadRefusedException notIncluded() {
        return new UploadRefusedException("backup.not-included");
    }

    /** Too much is being uploaded at the same time. */
    static UploadRefusedException quotaExceeded(long most) {
        return new UploadRefusedException("backup.quota-exceeded", most / MIB);
    }

    /** The chunk is not where the signed size and the chunks so far have it. */
    static UploadRefusedException rangeInvalid() {
        return new UploadRefusedException("backup.range-invalid");
    }

    /** A chunk is missing before this one. */
    static UploadRefusedException notContiguous(long expectedStart) {
        return new UploadRefusedException("backup.not-contiguous", expectedStart);
    }

    /** There is no upload of this name, or none any more. */
    static UploadRefusedException unknownUpload() {
        return new UploadRefusedException("backup.upload-unknown");
    }

    /** The upload of this name is one of another file. */
    static UploadRefusedException anotherFile() {
        return new UploadRefusedException("backup.another-file");
    }

    /** All of it arrived and is not what was signed. */
    static UploadRefusedException hashMismatch() {
        return new UploadRefusedException("backup.hash-mismatch");
    }

    /** The last chunk came again while the file is being checked. */
    static UploadRefusedException stillChecking() {
        return new UploadRefusedException("backup.still-checking");
    }

    /** The chunk ended before its announced length, or went on after it. */
    static UploadRefusedException chunkIncomplete() {
        return new UploadRefusedException("backup.chunk-incomplete");
    }
}
