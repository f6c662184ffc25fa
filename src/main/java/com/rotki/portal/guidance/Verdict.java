package com.rotki.portal.guidance;

/** The result of a check (requirement B-40). */
public enum Verdict {
    /** The portal looked, and it is all right. */
    FINE,
    /** The portal looked, and there is something to do. */
    ATTENTION,
    /** The portal cannot see it: only the person before the app can. */
    YOURS
}
