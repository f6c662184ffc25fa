package com.rotki.portal.platform;

import java.time.Instant;
import java.util.Optional;

/** Tells when a backup last arrived, without whoever asks knowing what a backup is. */
public interface LatestBackup {

    /** Returns when the current account's latest upload arrived as a whole, of those that are kept; empty if none is. */
    Optional<Instant> arrivedAt();
}
