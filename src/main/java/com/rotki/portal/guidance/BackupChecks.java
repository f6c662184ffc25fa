package com.rotki.portal.guidance;

import com.rotki.portal.backup.BackupOverview;
import com.rotki.portal.backup.BackupVersionSummary;
import com.rotki.portal.backup.UploadState;
import com.rotki.portal.backup.UploadSummary;
import java.util.Optional;
import java.util.Set;

/** What came of the app's encrypted backups. */
final class BackupChecks {

    private static final Set<String> EXPLAINED = Set.of("too-large", "not-included", "quota-exceeded", "hash-mismatch");

    private BackupChecks() {}

    /** Would somebody who loses a device get the data back? */
    static Finding fresh(SecuritySnapshot facts) {
        BackupOverview backups = facts.account().backups();
        Optional<BackupVersionSummary> current = backups.current();
        if (current.isPresent()) {
            return backups.old()
                    ? Finding.attention("fresh-backup", "old", current.get().uploadedAt())
                    : Finding.fine("fresh-backup", "fresh", current.get().uploadedAt());
        }
        return facts.account().active() && backups.quota().largest() > 0
                ? Finding.attention("fresh-backup", "never")
                : Finding.yours("fresh-backup", "not-included");
    }

    /** Did the latest upload arrive? */
    static Finding lastUpload(AccountSnapshot facts) {
        UploadSummary last = facts.backups().lastUpload();
        if (last != null && last.underWay()) {
            return Finding.fine("last-upload", "under-way", last.lastAt());
        }
        if (last != null && last.state() != UploadState.DONE) {
            return Finding.attention("last-upload", outcome(last), last.lastAt());
        }
        return facts.backups()
                .current()
                .map(current -> facts.backups().old()
                        ? Finding.attention("last-upload", "old", current.uploadedAt())
                        : Finding.fine("last-upload", "arrived", current.uploadedAt()))
                .orElseGet(() -> Finding.attention("last-upload", "never"));
    }

    private static String outcome(UploadSummary failed) {
        String code = failed.code();
        if (code == null) {
            return "interrupted";
        }
        String kind = code.substring(code.indexOf('.') + 1);
        return EXPLAINED.contains(kind) ? kind : "refused";
    }
}
