package com.rotki.portal.platform;

/** What the activity log is filtered by; each {@link EventKind} belongs to one. */
public enum ActivityGroup {
    /** Who got in, and who did not. */
    SIGN_IN,
    /** What happened to the pair of API Key and API Secret. */
    CREDENTIALS,
    /** What happened to the registered devices. */
    DEVICES,
    /** What happened to the encrypted backups. */
    BACKUPS,
    /** What was changed of the plan. */
    SUBSCRIPTION,
    /** When the support looked at the account, and what it suggested. */
    SUPPORT,
    /** What else was decided about the account. */
    ACCOUNT;
}
