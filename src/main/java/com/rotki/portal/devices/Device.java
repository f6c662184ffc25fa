package com.rotki.portal.devices;

import com.rotki.portal.devices.AppDeviceService.RegisteredDevice;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.Reason;
import com.rotki.portal.requestlog.CallingDevices.CallingDevice;
import com.rotki.portal.requestlog.RefusalLog.DeviceRefusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** An installation of the app. Its contacts are written beside Hibernate ({@link DeviceContacts}), hence dynamic. */
@Entity
@DynamicUpdate
class Device {

    /** How long a removed device can be put back as it was (requirement B-17). */
    static final Duration RESTORABLE_FOR = Duration.ofDays(7);

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private String identifier;

    private String reportedName;
    private @Nullable String name;
    private String platform;

    @Embedded
    private @Nullable AppClient client;

    @Enumerated(EnumType.STRING)
    private DeviceState state;

    @Column(updatable = false)
    private Instant firstSeenAt;

    private @Nullable Instant lastContactAt;
    private @Nullable Instant lastCheckAt;
    private @Nullable Long clockErrorMs;
    private @Nullable Instant removedAt;

    @Embedded
    private @Nullable Revocation revocation;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Device() {
        // for JPA
    }

    Device(AccountId account, RegisterDevice command, DeviceName reportedName, Instant at) {
        this.id = DeviceId.newId().value();
        this.accountId = account.value();
        this.identifier = command.identifier();
        this.reportedName = reportedName.value();
        this.platform = command.platform();
        this.state = DeviceState.ACTIVE;
        this.firstSeenAt = at;
        heard(command, at);
    }

    DeviceId id() {
        return new DeviceId(id);
    }

    DeviceState state() {
        return state;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    String identifier() {
        return identifier;
    }

    /** The app registers what is registered: nothing changes but what it tells of itself. */
    void heard(RegisterDevice command, Instant at) {
        platform = command.platform();
        client = command.client();
        clockErrorMs = command.clockError().toMillis();
        lastContactAt = at;
    }

    /**
     * Takes a slot again after its owner allowed it.
     *
     * @throws DeviceRefusedException ({@code devices.removed}) if they did not
     * @throws DeviceRefusedException ({@code devices.revoked}) if an admin revoked it
     */
    void registerAgain(RegisterDevice command, DeviceName newReportedName, Instant at) {
        requireNotBlocked();
        state = DeviceState.ACTIVE;
        removedAt = null;
        reportedName = newReportedName.value();
        heard(command, at);
    }

    void requireNotBlocked() {
        requireNotRevoked();
        if (state == DeviceState.REMOVED) {
            throw DeviceRefusedException.removed(name(), Objects.requireNonNull(removedAt));
        }
    }

    private void requireNotRevoked() {
        if (revocation != null) {
            throw DeviceRefusedException.revoked(name(), revocation.revokedAt(), revocation.revokedReason());
        }
    }

    void rename(DeviceName newName) {
        name = newName.value();
    }

    /** Frees the slot and keeps the device out, also one that was allowed again. Removing twice changes nothing. */
    boolean remove(Instant at) {
        if (state == DeviceState.REMOVED || state == DeviceState.REVOKED) {
            return false;
        }
        removedAt = state == DeviceState.ACTIVE ? at : removedAt;
        state = DeviceState.REMOVED;
        return true;
    }

    /**
     * Lifts the block; the device takes a slot when it next registers.
     *
     * @throws DeviceRefusedException ({@code devices.revoked}) if an admin revoked it
     */
    boolean allow() {
        requireNotRevoked();
        if (state != DeviceState.REMOVED) {
            return false;
        }
        state = DeviceState.ALLOWED;
        return true;
    }

    /**
     * Puts the device back as it was before it was removed.
     *
     * @throws DeviceRefusedException ({@code devices.not-restorable}) if that is too long ago
     * @throws DeviceRefusedException ({@code devices.revoked}) if an admin revoked it
     */
    void restore(Instant now) {
        requireNotRevoked();
        if (restorableUntil(now) == null) {
            throw DeviceRefusedException.notRestorable(RESTORABLE_FOR.toDays());
        }
        state = DeviceState.ACTIVE;
        removedAt = null;
    }

    /** Keeps the device out until an admin takes it back. Revoking twice changes nothing. */
    boolean revoke(Reason reason, String by, Instant at) {
        if (state == DeviceState.REVOKED) {
            return false;
        }
        revocation = new Revocation(at, reason.value(), by, state);
        state = DeviceState.REVOKED;
        return true;
    }

    /**
     * Returns what an undo of the revocation would make of it.
     *
     * @throws RevocationRefusedException ({@code devices.revocation-not-undoable}) if it is not revoked, or too long
     *     ago
     */
    DeviceState stateAfterUndo(Instant now) {
        if (revocation == null || revocation.undoableUntil().isBefore(now)) {
            throw RevocationRefusedException.notUndoable(name(), Revocation.UNDOABLE_FOR.toHours());
        }
        return revocation.revokedFrom();
    }

    /** Puts the device back as it was before it was revoked. */
    void undoRevocation(Instant now) {
        state = stateAfterUndo(now);
        revocation = null;
    }

    private @Nullable Instant restorableUntil(Instant now) {
        Instant until = removedAt == null ? null : removedAt.plus(RESTORABLE_FOR);
        return until == null || now.isAfter(until) ? null : until;
    }

    /** Returns the name that was given or sent, for the app: it gets back what it knows. */
    String name() {
        return name == null ? reportedName : name;
    }

    RegisteredDevice registered(String user) {
        Instant seen = lastContactAt == null ? firstSeenAt : lastContactAt;
        return new RegisteredDevice(identifier, name(), platform, user, seen.getEpochSecond());
    }

    /** Returns what its requests are told by; {@code pending} is a contact that is not written yet. */
    CallingDevice calling(DeviceContacts.@Nullable Contact pending) {
        return new CallingDevice(id(), name(), firstSeenAt, pending != null ? pending.at() : lastContactAt);
    }

    DeviceSummary summary(DeviceContacts.@Nullable Contact pending, @Nullable DeviceRefusal lastRefusal, Instant now) {
        return new DeviceSummary(
                id(),
                name(),
                name == null && DeviceName.madeByMachine(reportedName),
                platform,
                (pending == null ? AppClient.UNKNOWN : pending.client()).or(client),
                firstSeenAt,
                pending != null ? pending.at() : lastContactAt,
                pending != null ? pending.at() : lastCheckAt,
                lastRefusal,
                pending != null ? pending.clockError() : clockErrorMs == null ? null : Duration.ofMillis(clockErrorMs),
                state,
                removedAt,
                state == DeviceState.REVOKED ? null : restorableUntil(now),
                revocation == null ? null : revocation.summary());
    }
}
