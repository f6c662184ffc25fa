package com.rotki.portal.credentials;

/** Why a pair ended, as it is kept. */
enum EndReason {
    /** Its owner regenerated it as a precaution or to tidy up. */
    ROUTINE,
    /** Its owner regenerated it because somebody else may know it. */
    MAY_BE_KNOWN,
    /** The staff ended it; no other pair took its place. */
    BY_STAFF;

    static EndReason of(RegenerateReason reason) {
        return switch (reason) {
            case ROUTINE -> ROUTINE;
            case MAY_BE_KNOWN -> MAY_BE_KNOWN;
        };
    }
}
