package com.rotki.portal.platform;

import java.time.Duration;

/** Time that passes, whatever is done to the clock. */
@FunctionalInterface
public interface ElapsedTime {

    /** Returns how much has passed since some moment that stays the same. */
    Duration read();
}
