package com.rotki.portal.guidance;

import com.rotki.portal.backup.BackupOverview;
import com.rotki.portal.backup.BackupOverview.UploadSummary;
import com.rotki.portal.backup.BackupOverview.VersionSummary;
import com.rotki.portal.backup.UploadState;
import java.util.Optional;
import java.util.Set;

/** Checks of the app's encrypted backups. */
final class BackupChecks {

    private static final Set<String> EXPLAINED = Set.of("too-large", "not-included", "quota-exceeded", "hash-mismatch");

    private BackupChecks() {}

    /** Would somebody who loses a device get the data back? */
    static Finding fresh(SecuritySnapshot facts) {
        BackupOverview backups = facts.account().backups();
        Optional<VersionSummary> current = backups.current();
        if (current.isPresent()) {
            String old = facts.account().appsConnect() ? "old" : "old-blocked";
            return backups.old()
                    ? Finding.attention("fresh-backup", old, current.get().uploadedAt())
                    : Finding.fine("fresh-backup", "fresh", current.get().uploadedAt());
        }
        if (!facts.account().active() || backups.quota().largest() == 0) {
            return Finding.yours("fresh-backup", "not-included");
        }
        return Finding.attention("fresh-backup", facts.account().appsConnect() ? "never" : "never-blocked");
    }

    /** Did the latest upload arrive? */
    static Finding lastUpload(AccountSnapshot facts) {
        UploadSummary last = facts.backups().lastUpload();
        if (last != null && last.underWay()) {
            return Finding.fine("last-upload", "under-way", last.lastAt());
        }
        boolean possible = facts.appsConnect() && facts.backups().quota().largest() > 0;
        if (last != null && last.state() != UploadState.DONE) {
            return Finding.attention("last-upload", possible ? outcome(last) : "failed-blocked", last.lastAt());
        }
        return facts.backups()
                .current()
                .map(current -> facts.backups().old()
                        ? Finding.attention("last-upload", possible ? "old" : "old-blocked", current.uploadedAt())
                        : Finding.fine("last-upload", "arrived", current.uploadedAt()))
                .orElseGet(() -> Finding.attention("last-upload", possible ? "never" : "never-blocked"));
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
