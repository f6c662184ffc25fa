package com.rotki.portal.guidance;

/** How much somebody could do. */
public enum Danger {
    /** Nothing, or there is none of it. */
    NONE,
    /** Something, but not the account. */
    LIMITED,
    /** The account or the subscription would be theirs to use. */
    GRAVE
}
