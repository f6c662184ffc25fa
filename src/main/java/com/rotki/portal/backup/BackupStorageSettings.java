package com.rotki.portal.backup;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where backups are stored.
 *
 * @param directory where backups are; made at the start if it is missing, must be writable
 */
@Validated
@ConfigurationProperties("portal.backup")
record BackupStorageSettings(
        @NotNull @DefaultValue("./data/backups") Path directory) {}
