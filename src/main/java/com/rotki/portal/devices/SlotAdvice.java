package com.rotki.portal.devices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which device is the safest to remove, and why (requirement B-13). Only ever advice.
 *
 * @param device the one that has been silent for longest
 * @param reason why it
 */
public record SlotAdvice(DeviceSummary device, Reason reason) {

    /** After this time without a contact a device is probably out of use: a running app calls every hour. */
    static final Duration LONG_SILENCE = Duration.ofDays(30);

    /** Why a device is the safest to remove. */
    public enum Reason {
        /** It has not called since it was registered. */
        NEVER_CALLED,
        /** It has been silent for more than 30 days. */
        LONG_SILENT,
        /** All are in use; this one called least recently. */
        LEAST_RECENT
    }

    /** Returns the advice for registered devices, or empty if there are none. */
    static Optional<SlotAdvice> among(List<DeviceSummary> active, Clock clock) {
        return active.stream()
                .min(Comparator.comparing(SlotAdvice::lastSign))
                .map(silent -> new SlotAdvice(silent, reason(silent, clock.instant())));
    }

    private static Reason reason(DeviceSummary device, Instant now) {
        if (device.lastContact() == null) {
            return Reason.NEVER_CALLED;
        }
        return lastSign(device).isBefore(now.minus(LONG_SILENCE)) ? Reason.LONG_SILENT : Reason.LEAST_RECENT;
    }

    private static Instant lastSign(DeviceSummary device) {
        Instant contact = device.lastContact();
        return contact == null ? device.firstSeen() : contact;
    }
}
