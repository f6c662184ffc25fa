package com.rotki.portal.requestlog;

import com.rotki.portal.platform.DeviceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A registered installation of the app, as far as its requests are concerned.
 *
 * @param name what the app or its owner calls it
 * @param firstSeen when it registered
 * @param lastContact when it was let in last; null if it never was
 */
public record CallingDevice(
        DeviceId id,
        String name,
        Instant firstSeen,
        @Nullable Instant lastContact) {}
