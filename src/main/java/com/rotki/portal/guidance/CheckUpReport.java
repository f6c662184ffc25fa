package com.rotki.portal.guidance;

import com.rotki.portal.guidance.Finding.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The findings of a security check-up.
 *
 * @param items those that were not put off: what needs attention first, then what only the owner can check, then what
 *     is fine, each the most pressing first
 * @param snoozed those that were put off although there is something to do, with the reason
 * @param exposures what somebody could do with each thing that may be lost
 */
public record CheckUpReport(List<CheckUpItem> items, Map<CheckUpItem, Snooze> snoozed, List<Exposure> exposures) {

    /** Copies the collections. */
    public CheckUpReport {
        items = List.copyOf(items);
        snoozed = Map.copyOf(snoozed);
        exposures = List.copyOf(exposures);
    }

    /** Returns the items of which came {@code verdict}. */
    public List<CheckUpItem> of(Verdict verdict) {
        return items.stream()
                .filter(item -> item.finding().verdict() == verdict)
                .toList();
    }

    /** A check, and its finding in the account. */
    public record CheckUpItem(SecurityCheck check, Finding finding) {}

    /**
     * A check that was snoozed.
     *
     * @param reason as its owner gave it
     * @param since when it was snoozed
     * @param until when it comes back by itself
     */
    public record Snooze(SecurityCheck check, String reason, Instant since, Instant until) {}
}
