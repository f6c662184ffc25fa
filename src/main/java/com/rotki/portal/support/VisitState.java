package com.rotki.portal.support;

/** How far a visit has come. */
public enum VisitState {
    /** Waits for a second person. */
    REQUESTED,
    /** May begin. */
    APPROVED,
    /** Somebody looks at the account. */
    ACTIVE,
    /** Over, or never begun. */
    ENDED
}
