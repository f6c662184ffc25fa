package com.rotki.portal.guidance;

/** The steps after losing a device with the credentials, in this order. */
public enum DrillStep {
    /** Stop the pair at once. */
    FREEZE,
    /** Remove and block the device. */
    DEVICE,
    /** Put another pair in the place of the one that the device holds. */
    REGENERATE,
    /** End the sessions that may be open on it. */
    SESSIONS,
    /** Let the new pair work. */
    UNFREEZE
}
