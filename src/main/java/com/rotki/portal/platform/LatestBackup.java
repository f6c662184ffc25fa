package com.rotki.portal.platform;

import java.time.Instant;
import java.util.Optional;

/** Tells when a backup last arrived, so that no caller needs to know backups. */
public interface LatestBackup {

    /** Returns when the latest of the current account's kept versions arrived; empty without any. */
    Optional<Instant> arrivedAt();
}
