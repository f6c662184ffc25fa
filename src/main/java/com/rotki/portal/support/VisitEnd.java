package com.rotki.portal.support;

/** Why a visit ended. */
public enum VisitEnd {
    /** The agent left. */
    LEFT,
    /** The agent signed out. */
    SIGNED_OUT,
    /** The agent began another visit. */
    REPLACED,
    /** The time was up. */
    TIME_UP,
    /** The account's owner ended it. */
    OWNER,
    /** The account's owner refused it before it began. */
    REFUSED,
    /** The agent has left the support team. */
    ROLE_GONE,
    /** The account no longer belongs to a subscriber. */
    ACCOUNT_CHANGED,
    /** A second person did not agree. */
    REJECTED,
    /** It was not begun, or not approved, in time. */
    LAPSED
}
