package com.rotki.portal.backup;

import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.RefusalReason;

/** A backup is not read or deleted. */
public final class BackupRefusedException extends DomainException {

    /** The reasons, each with its public code. */
    public enum Reason implements RefusalReason {
        /** The account has no such version of its backup, or no longer has it. */
        UNKNOWN("backup.unknown"),
        /** The current version is not deleted alone: the app would find nothing where its owner believes a backup. */
        CURRENT("backup.is-current"),
        /** The store of backups does not work at the moment. What is kept stays as it is. */
        UNAVAILABLE("backup.unavailable");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private BackupRefusedException(Reason reason) {
        super(reason);
    }

    static BackupRefusedException unknown() {
        return new BackupRefusedException(Reason.UNKNOWN);
    }

    static BackupRefusedException current() {
        return new BackupRefusedException(Reason.CURRENT);
    }

    static BackupRefusedException unavailable(Throwable cause) {
        var refusal = new BackupRefusedException(Reason.UNAVAILABLE);
        refusal.initCause(cause);
        return refusal;
    }
}
