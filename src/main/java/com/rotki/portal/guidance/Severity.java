package com.rotki.portal.guidance;

/** How much somebody could do. */
public enum Severity {
    /** Nothing could happen, or the asset does not exist. */
    NONE,
    /** Something, but not the account. */
    LIMITED,
    /** The account or the subscription would be theirs to use. */
    GRAVE
}
