package com.rotki.portal.backup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a start that failed for want of a place for backups into a plain message instead of a stack trace. */
class BackupStorageFailureAnalyzer extends AbstractFailureAnalyzer<BackupStorageException> {

    private static final String ACTION =
            "Give a directory that the portal may write to, by portal.backup.directory" + " (PORTAL_BACKUP_DIRECTORY).";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BackupStorageException cause) {
        return new FailureAnalysis(cause.getMessage(), ACTION, cause);
    }
}
