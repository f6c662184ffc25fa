package com.rotki.portal.platform;

/** The filter of the activity log; each {@link EventKind} belongs to one group. */
public enum ActivityGroup {
    /** Who got in, and who did not. */
    SIGN_IN,
    /** API credentials. */
    CREDENTIALS,
    /** Registered devices. */
    DEVICES,
    /** Encrypted backups. */
    BACKUPS,
    /** The plan. */
    SUBSCRIPTION,
    /** When the support looked at the account, and what it suggested. */
    SUPPORT,
    /** Other decisions about the account. */
    ACCOUNT;
}
