package com.rotki.portal.platform;

import java.util.Optional;

/** What a module keeps sealed: it tells whether the data encryption key is the one that the database was used with. */
public interface SealedRecords {

    /** Returns whether the key of now fits what was sealed before; empty if nothing was. */
    Optional<Boolean> fit();
}
