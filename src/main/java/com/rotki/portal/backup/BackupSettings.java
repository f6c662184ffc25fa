package com.rotki.portal.backup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Retention of backups: {@code portal.backup.*}.
 *
 * @param versions how many are kept at most, the current one included
 * @param versionAge older ones go, except the current one
 * @param quotaFactor all versions of an account together take at most so many times the tier's largest backup; 2 at least,
 *     so that a new one always fits beside the current
 * @param uploadLifetime how long an unfinished upload can be gone on with, and a finished one answers its last chunk again
 * @param freshFor a backup that is older is called old, in the portal and in a mail
 * @param keptAfterEnd how long backups stay after the subscription has ended
 */
@Validated
@ConfigurationProperties("portal.backup")
record BackupSettings(
        @DefaultValue("5") @Min(1) @Max(100) int versions,

        @DefaultValue("90d") @NotNull @DurationMin(days = 1) @DurationMax(days = 3650)
        Duration versionAge,

        @DefaultValue("3") @Min(2) @Max(100) int quotaFactor,

        @DefaultValue("24h") @NotNull @DurationMin(minutes = 10) @DurationMax(days = 7)
        Duration uploadLifetime,

        @DefaultValue("14d") @NotNull @DurationMin(days = 1) @DurationMax(days = 365)
        Duration freshFor,

        @DefaultValue("180d") @NotNull @DurationMin(days = 31) @DurationMax(days = 3650)
        Duration keptAfterEnd) {

    /** Silence of that length means that nothing more will come: the app waits for an answer for 150 seconds. */
    static final Duration ABANDONED_AFTER = Duration.ofMinutes(10);

    private static final long MIB = 1 << 20;

    long largest(int maxBackupSizeMb) {
        return maxBackupSizeMb * MIB;
    }

    long quota(int maxBackupSizeMb) {
        return largest(maxBackupSizeMb) * quotaFactor;
    }

    BackupOverview.Kept kept() {
        return new BackupOverview.Kept(versions, versionAge, keptAfterEnd);
    }
}
