package com.rotki.portal.mail;

import java.util.List;

/**
 * The newest notices.
 *
 * @param more whether there are older ones
 */
public record NoticePage(List<NoticeSummary> notices, boolean more) {

    /** How many can be asked for at once. */
    public static final int MOST = 500;

    /** Copies the list. */
    public NoticePage {
        notices = List.copyOf(notices);
    }
}
