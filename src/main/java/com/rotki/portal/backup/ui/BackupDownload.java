package com.rotki.portal.backup.ui;

import com.rotki.portal.backup.BackupContent;
import com.rotki.portal.backup.BackupService;
import com.rotki.portal.backup.BackupVersionSummary;
import com.rotki.portal.platform.DomainException;
import com.rotki.portal.platform.security.SignInNotRecentException;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.HttpStatus;

/** A version of the backup as a file, streamed from the store. */
final class BackupDownload implements DownloadHandler {

    private final transient BackupService backups;
    private final transient BackupVersionSummary version;

    BackupDownload(BackupService backups, BackupVersionSummary version) {
        this.backups = backups;
        this.version = version;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        BackupContent content;
        try {
            content = backups.download(version.id());
        } catch (SignInNotRecentException askedTooLate) {
            event.getResponse().setStatus(HttpStatus.FORBIDDEN.value());
            return;
        } catch (DomainException goneMeanwhile) {
            event.getResponse().setStatus(HttpStatus.NOT_FOUND.value());
            return;
        }
        event.setFileName("rotki-backup-" + timeIn(version.uploadedAt()) + ".bin");
        event.setContentType("application/octet-stream");
        event.setContentLength(content.size());
        try (InputStream bytes = content.from().apply(0);
                OutputStream out = event.getOutputStream()) {
            bytes.transferTo(out);
        }
    }

    /** Without what no file system takes. */
    private static String timeIn(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
    }
}
