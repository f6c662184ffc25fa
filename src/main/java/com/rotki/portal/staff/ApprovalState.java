package com.rotki.portal.staff;

/** Where an act that needs two admins stands at a certain moment. */
public enum ApprovalState {
    /** Waits for the second admin. */
    OPEN,
    /** Approved, and thereby done. */
    APPROVED,
    /** A second admin said no, or the first took it back. */
    REJECTED,
    /** Nobody answered in time. */
    EXPIRED,
    /** Who asked is no admin any more. */
    ROLE_GONE
}
