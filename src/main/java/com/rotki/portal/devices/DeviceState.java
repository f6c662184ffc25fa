package com.rotki.portal.devices;

/** Whether a device may use the subscription. */
public enum DeviceState {
    /** Registered: takes one of the slots. */
    ACTIVE,
    /** Removed by its owner and kept out: it may not register again. */
    REMOVED,
    /** Removed, and allowed again: it may register when it next calls, if a slot is free then. */
    ALLOWED,
    /** Revoked by an admin: its owner cannot bring it back. */
    REVOKED
}
