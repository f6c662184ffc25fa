package com.rotki.portal.devices;

import com.rotki.portal.account.AccountLock;
import com.rotki.portal.devices.DeviceEvent.DeviceRevocationUndone;
import com.rotki.portal.devices.DeviceEvent.DeviceRevoked;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.Reason;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.subscription.AccountEntitlements;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Revokes devices of any account and takes that back. Runs in its caller's transaction, after its caller asked who may.
 * Accounts are locked in the order of their ids, so that two admins who choose the same ones do not wait for each
 * other.
 */
@Component
class Revocations {

    private final DeviceRepository devices;
    private final AccountEntitlements entitlements;
    private final AccountLock lock;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Revocations(
            DeviceRepository devices,
            AccountEntitlements entitlements,
            AccountLock lock,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.devices = devices;
        this.entitlements = entitlements;
        this.lock = lock;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Returns how many were not revoked before. */
    int revoke(Collection<DeviceId> ids, Reason reason, String by) {
        Instant at = clock.instant();
        List<Device> changed = locked(ids).stream()
                .filter(device -> device.revoke(reason, by, at))
                .toList();
        changed.forEach(device -> events.publishEvent(new DeviceRevoked(
                device.account(), at, currentActor.require(), device.id(), device.name(), reason.value())));
        return changed.size();
    }

    void undo(Collection<DeviceId> ids, Reason reason) {
        Instant at = clock.instant();
        for (Device device : locked(ids)) {
            if (device.stateAfterUndo(at) == DeviceState.ACTIVE) {
                requireFreeSlot(device);
            }
            device.undoRevocation(at);
            events.publishEvent(new DeviceRevocationUndone(
                    device.account(), at, currentActor.require(), device.id(), device.name(), reason.value()));
        }
    }

    /** Returns what the devices are called, all of them or a refusal. */
    List<String> names(Collection<DeviceId> ids) {
        return existing(ids.stream().map(DeviceId::value).toList()).stream()
                .map(Device::name)
                .toList();
    }

    /** The accounts are found without the devices: what is read before the lock must not be what is decided on. */
    private List<Device> locked(Collection<DeviceId> ids) {
        var wanted = ids.stream().map(DeviceId::value).distinct().toList();
        devices.accountsOf(wanted).stream()
                .map(AccountId::new)
                .sorted(Comparator.comparing(AccountId::toString))
                .forEach(lock::acquire);
        return existing(wanted);
    }

    private List<Device> existing(List<UUID> wanted) {
        List<Device> found = devices.findByIdIn(wanted);
        if (found.size() < wanted.size()) {
            throw DeviceRefusedException.unknown();
        }
        return found.stream()
                .sorted(Comparator.comparing(device -> device.account().toString()))
                .toList();
    }

    private void requireFreeSlot(Device device) {
        int limit = entitlements.of(device.account()).tier().devices();
        if (devices.countByAccountIdAndState(device.account().value(), DeviceState.ACTIVE) >= limit) {
            throw RevocationRefusedException.noSlot(device.name(), limit);
        }
    }
}
