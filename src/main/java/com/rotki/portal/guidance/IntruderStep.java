package com.rotki.portal.guidance;

/** What an owner does about a sign-in that was not theirs, in this order: the next one is useless before the one above. */
public enum IntruderStep {
    /** All other sessions end: whoever is in is out. */
    SESSIONS,
    /** Another password: whoever was in cannot come back. */
    PASSWORD,
    /** Frozen credentials: what was copied meanwhile opens nothing. */
    FREEZE
}
