package com.rotki.portal.platform;

/** Why an owner regenerates their API credentials. */
public enum RegenerateReason {
    /** A precaution or tidying up. */
    ROUTINE,
    /** Somebody else may know them. */
    MAY_BE_KNOWN
}
