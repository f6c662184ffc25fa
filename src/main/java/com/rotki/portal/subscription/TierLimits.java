package com.rotki.portal.subscription;

/**
 * A tier and how much it allows.
 *
 * @param name as people know it
 * @param rank order of the tiers: a higher one includes what a lower one unlocks
 * @param devices how many devices may be registered
 * @param historyEvents how many history events the app shows
 * @param pnlEvents how many events a profit-and-loss report takes
 * @param reportsLookup how many reports can be looked up
 * @param maxBackupSizeMb largest database backup in MiB; 0 means no backup
 * @param ethStaked how much staked ETH the app shows
 */
public record TierLimits(
        String name,
        int rank,
        int devices,
        int historyEvents,
        int pnlEvents,
        int reportsLookup,
        int maxBackupSizeMb,
        int ethStaked) {}
