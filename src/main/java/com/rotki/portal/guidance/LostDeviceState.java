package com.rotki.portal.guidance;

import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.devices.DevicesOverview;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the steps after a loss are, read from the account itself: so they can be left and taken up again anywhere.
 *
 * @param credentials the current ones; null if there are none, and so nothing to lose
 * @param otherSessions how many sessions are open besides the one that asks
 * @param noDevice whether the person said that there is no device to remove
 */
public record LostDeviceState(
        @Nullable CredentialsOverview credentials, DevicesOverview devices, int otherSessions, boolean noDevice) {

    /** Returns the step that is next; empty before the first one if there are no credentials. */
    public Optional<LostDeviceStep> next() {
        return credentials == null
                ? Optional.empty()
                : Arrays.stream(LostDeviceStep.values())
                        .filter(step -> !done(step))
                        .findFirst();
    }

    /** Returns whether a step is done. None is before the credentials are frozen. */
    public boolean done(LostDeviceStep step) {
        Instant since = frozenAt();
        if (credentials == null || since == null) {
            return false;
        }
        return switch (step) {
            case FREEZE -> true;
            case DEVICE -> noDevice || registered().isEmpty() || removedSince(since);
            case REGENERATE -> credentials.createdAt().isAfter(since);
            case SESSIONS -> otherSessions == 0;
            case UNFREEZE -> false;
        };
    }

    /** Returns whether a step is done because there was nothing to do. */
    public boolean needless(LostDeviceStep step) {
        return done(step)
                && switch (step) {
                    case DEVICE -> !noDevice && !removedSince(frozenAt());
                    case FREEZE, REGENERATE, SESSIONS, UNFREEZE -> false;
                };
    }

    /** Returns since when the credentials are frozen, which is when the steps began; null before. */
    public @Nullable Instant frozenAt() {
        return credentials == null ? null : credentials.frozenAt();
    }

    /** Returns the devices that are registered. */
    public List<DeviceSummary> registered() {
        return devices.active();
    }

    /**
     * Returns whether {@code other} has the same steps done and leaves the same to choose from. When a device called
     * last makes no difference: whoever is choosing must not lose the choice over it.
     */
    public boolean asksTheSameAs(@Nullable LostDeviceState other) {
        return other != null && question().equals(other.question());
    }

    private List<Object> question() {
        return List.of(
                Arrays.stream(LostDeviceStep.values()).filter(this::done).toList(),
                Optional.ofNullable(credentials).map(CredentialsOverview::id),
                Optional.ofNullable(frozenAt()),
                registered().stream()
                        .map(device -> List.of(device.id(), device.name()))
                        .toList());
    }

    private boolean removedSince(@Nullable Instant since) {
        return devices.removed().stream()
                .map(DeviceSummary::removedAt)
                .anyMatch(removed -> removed != null && since != null && !removed.isBefore(since));
    }

    /** The steps after losing a device with the credentials, in this order. */
    public enum LostDeviceStep {
        /** Freeze the credentials at once. */
        FREEZE,
        /** Remove and block the device. */
        DEVICE,
        /** Replace the credentials that the device holds. */
        REGENERATE,
        /** End the sessions that may be open on it. */
        SESSIONS,
        /** Let the new credentials work. */
        UNFREEZE
    }
}
