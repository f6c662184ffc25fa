package com.rotki.portal.backup;

/** What the owner of a backup was told about it unasked, in the order in which it comes. */
enum Told {
    /** It has not been renewed for long. */
    OLD,
    /** The subscription has ended: when the backups go. */
    ENDED,
    /** They go in a month. */
    MONTH_LEFT,
    /** They go in a week. */
    WEEK_LEFT
}
