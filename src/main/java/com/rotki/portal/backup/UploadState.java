package com.rotki.portal.backup;

import java.util.Set;

/** The state of an upload. */
public enum UploadState {
    /** Chunks are still to come. */
    OPEN,
    /** All chunks are there; whether they are what was signed is being found out. */
    CHECKING,
    /** It became the current backup. */
    DONE,
    /** It was refused, see its code. */
    REFUSED,
    /** The rest of it never came. */
    INTERRUPTED;

    static final Set<UploadState> UNDER_WAY = Set.of(OPEN, CHECKING);
    static final Set<UploadState> ENDED = Set.of(DONE, REFUSED, INTERRUPTED);
}
