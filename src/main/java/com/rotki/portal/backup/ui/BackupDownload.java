package com.rotki.portal.backup.ui;

import com.rotki.portal.backup.BackupContent;
import com.rotki.portal.backup.BackupOverview.VersionSummary;
import com.rotki.portal.backup.BackupService;
import com.rotki.portal.platform.ui.FileDownload;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A version of the backup as a file, streamed from the store. */
final class BackupDownload implements FileDownload.Source {

    private final transient BackupService backups;
    private final transient VersionSummary version;

    BackupDownload(BackupService backups, VersionSummary version) {
        this.backups = backups;
        this.version = version;
    }

    @Override
    public FileDownload.Content open(DownloadEvent event) {
        BackupContent content = backups.download(version.id());
        return new FileDownload.Content(
                "rotki-backup-" + timeIn(version.uploadedAt()) + ".bin",
                "application/octet-stream",
                content.size(),
                out -> {
                    try (InputStream bytes = content.from().apply(0)) {
                        bytes.transferTo(out);
                    }
                });
    }

    /** Without what no file system takes. */
    private static String timeIn(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
    }
}
