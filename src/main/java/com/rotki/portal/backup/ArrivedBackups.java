package com.rotki.portal.backup;

import com.rotki.portal.platform.LatestBackup;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes it from the kept versions. */
@Component
class ArrivedBackups implements LatestBackup {

    private final BackupService backups;

    ArrivedBackups(BackupService backups) {
        this.backups = backups;
    }

    @Override
    public Optional<Instant> arrivedAt() {
        return backups.overview().versions().stream()
                .map(BackupVersionSummary::uploadedAt)
                .max(Comparator.naturalOrder());
    }
}
