package com.rotki.portal.platform;

import java.util.Optional;

/** A module's sealed rows, which show whether the data encryption key is the one they were sealed with. */
public interface SealedRecords {

    /** Returns whether the key of now fits what was sealed before; empty if nothing was. */
    Optional<Boolean> fit();
}
