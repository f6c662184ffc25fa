package com.rotki.portal.backup;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A backup is not read or deleted. */
public final class BackupRefusedException extends DomainException {

    /** The account has no such version of its backup, or no longer has it. */
    public static final RefusalReason UNKNOWN = RefusalReason.of("backup.unknown");

    /** The current version is not deleted alone: the app would find nothing where its owner believes a backup. */
    public static final RefusalReason CURRENT = RefusalReason.of("backup.is-current");

    /** The store of backups does not work at the moment. What is kept stays as it is. */
    public static final RefusalReason UNAVAILABLE = RefusalReason.of("backup.unavailable");

    private BackupRefusedException(RefusalReason reason) {
        super(reason);
    }

    static BackupRefusedException unknown() {
        return new BackupRefusedException(UNKNOWN);
    }

    static BackupRefusedException current() {
        return new BackupRefusedException(CURRENT);
    }

    static BackupRefusedException unavailable(Throwable cause) {
        var refusal = new BackupRefusedException(UNAVAILABLE);
        refusal.initCause(cause);
        return refusal;
    }
}
