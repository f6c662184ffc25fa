package com.rotki.portal.backup;

/** The latest alert about a backup, in the order in which they come. */
enum ExpiryNoticeStage {
    /** It has not been renewed for long. */
    OLD,
    /** The subscription has ended: when the backups go. */
    ENDED,
    /** They go in a month. */
    MONTH_LEFT,
    /** They go in a week. */
    WEEK_LEFT
}
