package com.rotki.portal.activity;

import java.util.List;
import java.util.function.Function;

/**
 * Some of the entries, the newest first.
 *
 * @param more whether there are older ones
 */
public record ActivityPage(List<ActivityItem> items, boolean more) {

    /** How many entries a page has at most. */
    public static final int MOST = 500;

    /** Copies the items. */
    public ActivityPage {
        items = List.copyOf(items);
    }

    /** Makes a page of what was found, which is one entry more than {@code most} if there are older ones. */
    static <T> ActivityPage of(List<T> found, int most, Function<T, ActivityItem> view) {
        return new ActivityPage(found.stream().limit(most).map(view).toList(), found.size() > most);
    }
}
