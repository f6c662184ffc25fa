package com.rotki.portal.devices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which device is the safest to remove, and why (requirement B-13). Only ever advice, and only about a device that was
 * really silent: of devices that were all in use lately, none stands out.
 *
 * @param device the one that has been silent for longest; null if none stands out
 * @param reason why that one, or why none
 */
public record SlotAdvice(@Nullable DeviceSummary device, Reason reason) {

    /** A machine that is in use calls every hour while the app runs: within a week nearly everybody opens it. */
    static final Duration SILENCE = Duration.ofDays(7);

    /** After this time without a contact a device is probably out of use: a running app calls every hour. */
    static final Duration LONG_SILENCE = Duration.ofDays(30);

    /** Why a device is the safest to remove, or why none is. */
    public enum Reason {
        /** It registered more than 7 days ago and never called since. */
        NEVER_CALLED,
        /** It has been silent for more than 30 days. */
        LONG_SILENT,
        /** It has been silent for more than 7 days, and longer than the others. */
        LEAST_RECENT,
        /** Each had contact, or registered, within the last 7 days. */
        NONE_STANDS_OUT
    }

    /** Returns the advice for registered devices, or empty if there are none. */
    static Optional<SlotAdvice> among(List<DeviceSummary> active, Clock clock) {
        Instant now = clock.instant();
        return active.stream()
                .min(Comparator.comparing(SlotAdvice::lastSign))
                .map(silent -> lastSign(silent).isBefore(now.minus(SILENCE))
                        ? new SlotAdvice(silent, reason(silent, now))
                        : new SlotAdvice(null, Reason.NONE_STANDS_OUT));
    }

    private static Reason reason(DeviceSummary device, Instant now) {
        if (device.lastContact() == null) {
            return Reason.NEVER_CALLED;
        }
        return lastSign(device).isBefore(now.minus(LONG_SILENCE)) ? Reason.LONG_SILENT : Reason.LEAST_RECENT;
    }

    /** Returns when a device last gave a sign of life. */
    static Instant lastSign(DeviceSummary device) {
        Instant contact = device.lastContact();
        return contact == null ? device.firstSeen() : contact;
    }
}
