package com.rotki.portal.platform.ui;

/** Why somebody sets out to regenerate the API credentials. */
public enum RegenerateCause {
    /** Housekeeping. */
    ROUTINE,
    /** The pair may be known to someone else. */
    MAY_BE_KNOWN,
    /** A device that holds the pair is lost, or is not the owner's. */
    DEVICE_LOST
}
