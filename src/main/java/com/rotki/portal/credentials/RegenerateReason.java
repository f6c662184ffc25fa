package com.rotki.portal.credentials;

/** Why a pair was ended by its owner. */
public enum RegenerateReason {
    /** A precaution or tidying up. */
    ROUTINE,
    /** Somebody else may know it. */
    MAY_BE_KNOWN
}
