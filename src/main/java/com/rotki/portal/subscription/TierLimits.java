package com.rotki.portal.subscription;

import java.util.LinkedHashMap;
import java.util.Map;

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
        int ethStaked) {

    /** Returns the numbers by their names, which {@code subscription.limit.<name>} spells out. */
    public Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        numbers.put("devices", devices);
        numbers.put("historyEvents", historyEvents);
        numbers.put("pnlEvents", pnlEvents);
        numbers.put("reportsLookup", reportsLookup);
        numbers.put("maxBackupSizeMb", maxBackupSizeMb);
        numbers.put("ethStaked", ethStaked);
        return numbers;
    }

    /** Returns a tier that allows nothing. */
    public static TierLimits none(String name, int rank) {
        return new TierLimits(name, rank, 0, 0, 0, 0, 0, 0);
    }

    /** Returns the tier with other numbers; those that {@code changes} does not name stay. */
    public TierLimits with(Map<String, Integer> changes) {
        return new TierLimits(
                name,
                rank,
                changes.getOrDefault("devices", devices),
                changes.getOrDefault("historyEvents", historyEvents),
                changes.getOrDefault("pnlEvents", pnlEvents),
                changes.getOrDefault("reportsLookup", reportsLookup),
                changes.getOrDefault("maxBackupSizeMb", maxBackupSizeMb),
                changes.getOrDefault("ethStaked", ethStaked));
    }
}
