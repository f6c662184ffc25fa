package com.rotki.portal.devices;

import com.rotki.portal.devices.DeviceSummary.DeviceRevocation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;

/**
 * How a device was revoked.
 *
 * @param revokedBy e-mail address of the admin who wanted it
 * @param revokedFrom what it was before
 */
@Embeddable
record Revocation(
        Instant revokedAt,
        String revokedReason,
        String revokedBy,
        @Enumerated(EnumType.STRING) DeviceState revokedFrom) {

    static final Duration UNDOABLE_FOR = Duration.ofHours(24);

    Instant undoableUntil() {
        return revokedAt.plus(UNDOABLE_FOR);
    }

    DeviceRevocation summary() {
        return new DeviceRevocation(revokedAt, revokedReason, revokedBy, undoableUntil());
    }
}
