package com.rotki.portal.backup;

/**
 * How much may be kept.
 *
 * @param used bytes of all kept versions
 * @param most bytes of all versions together; 0 if the tier has no backups
 * @param largest bytes of one backup; 0 if the tier has no backups
 */
public record BackupQuota(long used, long most, long largest) {}
