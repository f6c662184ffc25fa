package com.rotki.portal.backup;

import com.rotki.portal.platform.AccountTables;
import com.rotki.portal.platform.ExportedData;
import com.rotki.portal.platform.LatestBackup;
import java.util.Comparator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What other modules get from this one: its part of a data export, and when a backup last arrived. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackupSettings.class)
class BackupData {

    /** Without the bytes: each version can be downloaded on its own page. */
    @Bean
    ExportedData exportedBackups(AccountTables tables) {
        return tables.exported(
                "backups",
                "select b.file_hash, b.size, b.last_modified, b.uploaded_at, b.current_since, b.app_version,"
                        + " b.device_name, b.device_certain, c.version_id is not null as is_current"
                        + " from backup_version b left join current_backup c on c.version_id = b.id"
                        + " where b.account_id = :account order by b.uploaded_at");
    }

    @Bean
    ExportedData exportedUploads(AccountTables tables) {
        return tables.exported(
                "backupUploads",
                "select file_hash, total_size, last_modified, state, code, app_version, started_at, last_at, attempts"
                        + " from backup_upload where account_id = :account order by started_at");
    }

    /** The latest upload that arrived as a whole. */
    @Bean
    LatestBackup latestBackup(BackupService backups) {
        return () -> backups.overview().versions().stream()
                .map(BackupOverview.VersionSummary::uploadedAt)
                .max(Comparator.naturalOrder());
    }
}
