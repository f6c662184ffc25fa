package com.rotki.portal.mail;

/** The outcome of following a link that freezes. */
public enum FreezeOutcome {
    /** The credentials are frozen from now on. */
    FROZEN,
    /** They were frozen before. */
    FROZEN_BEFORE,
    /** The account has no credentials that could be frozen. */
    NOTHING_TO_FREEZE,
    /** The link was used before. */
    USED,
    /** The link was not used in time. */
    EXPIRED,
    /** The portal never made such a link. */
    UNKNOWN
}
