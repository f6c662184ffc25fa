package com.rotki.portal.guidance;

import com.rotki.portal.backup.BackupOverview;
import com.rotki.portal.credentials.CredentialsOverview;
import com.rotki.portal.devices.DeviceSummary;
import com.rotki.portal.devices.DevicesOverview;
import com.rotki.portal.platform.AppRefusal;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.requestlog.RefusalSummary;
import com.rotki.portal.subscription.SubscriptionOverview;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An account at a certain moment, as far as the portal knows it.
 *
 * @param at the moment
 * @param email whom one is signed in as
 * @param subscription empty if there never was one
 * @param credentials the current ones, empty if none were created
 * @param backups what is kept of the app's data, without its content
 * @param refusals the latest refused requests, the latest first
 */
public record AccountSnapshot(
        Instant at,
        String email,
        Optional<SubscriptionOverview> subscription,
        Optional<CredentialsOverview> credentials,
        DevicesOverview devices,
        BackupOverview backups,
        List<RefusalSummary> refusals) {

    /** Somebody may well look for help with an event that is this recent. */
    static final Duration RECENT = Duration.ofHours(24);

    /** Copies the list. */
    public AccountSnapshot {
        refusals = List.copyOf(refusals);
    }

    /** Returns whether premium works. */
    public boolean active() {
        return devices.entitlements().active();
    }

    /** Returns whether apps are let in: premium works, and there are API credentials that are not frozen. */
    public boolean appsConnect() {
        return active()
                && credentials.filter(current -> current.frozenAt() == null).isPresent();
    }

    /** Returns how many devices are registered. */
    public int devicesUsed() {
        return devices.active().size();
    }

    /** Returns the device of that id, also if it was removed; empty if the account has none such. */
    public Optional<DeviceSummary> device(@Nullable DeviceId id) {
        return Stream.concat(devices.active().stream(), devices.removed().stream())
                .filter(device -> device.id().equals(id))
                .findFirst();
    }

    /** Returns the last refusal with the cause of {@code refusal}, if it was recent and is not settled. */
    Optional<RefusalSummary> recentRefusal(AppRefusal refusal) {
        return refusals.stream()
                .filter(last -> last.code().equals(refusal.cause()))
                .filter(last -> recent(last.lastAt()) && !last.settled())
                .findFirst();
    }

    /**
     * Returns the devices that have not called since the credentials were created: they hold earlier ones, or are
     * switched off.
     */
    List<DeviceSummary> notHeardSince(CredentialsOverview current) {
        return devices.active().stream()
                .filter(device -> isBefore(device.lastContact(), current.createdAt()))
                .toList();
    }

    /** Returns the device whose clock is off the most, if any has told the time. */
    Optional<DeviceSummary> worstClock() {
        return devices.active().stream()
                .filter(device -> device.clockError() != null)
                .max(Comparator.comparing(AccountSnapshot::clockDistance));
    }

    static Duration clockDistance(DeviceSummary device) {
        Duration error = device.clockError();
        return error == null ? Duration.ZERO : error.abs();
    }

    boolean recent(Instant time) {
        return time.isAfter(at.minus(RECENT));
    }

    private static boolean isBefore(@Nullable Instant contact, Instant moment) {
        return contact == null || contact.isBefore(moment);
    }
}
