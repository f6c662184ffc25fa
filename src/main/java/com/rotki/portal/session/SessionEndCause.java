package com.rotki.portal.session;

/** Why a session is over, as it is kept. */
public enum SessionEndCause {
    SIGNED_OUT,
    BY_OWNER,
    BY_STAFF,
    ROLE_CHANGED,
    /** Nobody used it for too long, or it lasted too long. */
    TIME_UP,
    PORTAL_STOPPED
}
