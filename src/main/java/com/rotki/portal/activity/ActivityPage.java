package com.rotki.portal.activity;

import java.util.List;

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
}
