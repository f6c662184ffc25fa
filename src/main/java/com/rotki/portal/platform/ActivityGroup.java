package com.rotki.portal.platform;

/** The filter of the activity log; each {@link EventKind} belongs to one group. */
public enum ActivityGroup {
    /** Sign-ins, failed ones too. */
    SIGN_IN,
    /** API credentials. */
    CREDENTIALS,
    /** Registered devices. */
    DEVICES,
    /** Encrypted backups. */
    BACKUPS,
    /** The plan. */
    SUBSCRIPTION,
    /** Visits of the support, and its suggestions. */
    SUPPORT,
    /** Other decisions about the account. */
    ACCOUNT;
}
