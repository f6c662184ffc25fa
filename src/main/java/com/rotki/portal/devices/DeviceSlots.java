package com.rotki.portal.devices;

import com.rotki.portal.devices.DeviceEvent.DeviceAllowed;
import com.rotki.portal.devices.DeviceEvent.DeviceRegistered;
import com.rotki.portal.devices.DeviceEvent.DeviceRemoved;
import com.rotki.portal.devices.DeviceEvent.DeviceRenamed;
import com.rotki.portal.devices.DeviceEvent.DeviceRestored;
import com.rotki.portal.platform.AccountId;
import com.rotki.portal.platform.security.Actor;
import com.rotki.portal.platform.security.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes and frees slots under the tier's limit, for the owner and for the app alike, and publishes what happened. Runs
 * in its caller's transaction.
 */
@Component
class DeviceSlots {

    private final DeviceRepository devices;
    private final DeviceLimit limit;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeviceSlots(
            DeviceRepository devices,
            DeviceLimit limit,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.devices = devices;
        this.limit = limit;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** To be called before anything is read: see {@link DeviceLimit#lock}. */
    void lock() {
        limit.lock();
    }

    void take(RegisterDevice command, DeviceName reportedName) {
        limit.requireFreeSlot();
        Device device = devices.save(new Device(account(), command, reportedName, clock.instant()));
        announceRegistered(device);
    }

    void takeAgain(Device device, RegisterDevice command, DeviceName reportedName) {
        device.requireNotBlocked();
        limit.requireFreeSlot();
        device.registerAgain(command, reportedName, clock.instant());
        announceRegistered(device);
    }

    void restore(Device device) {
        if (device.state() == DeviceState.ACTIVE) {
            return;
        }
        limit.requireFreeSlot();
        Instant at = clock.instant();
        device.restore(at);
        events.publishEvent(new DeviceRestored(account(), at, actor(), device.id(), device.name()));
    }

    void rename(Device device, String rawName) {
        device.rename(DeviceName.of(rawName));
        events.publishEvent(new DeviceRenamed(account(), clock.instant(), actor(), device.id(), device.name()));
    }

    void remove(Device device) {
        Instant at = clock.instant();
        if (device.remove(at)) {
            events.publishEvent(new DeviceRemoved(account(), at, actor(), device.id(), device.name()));
        }
    }

    void allow(Device device) {
        if (device.allow()) {
            events.publishEvent(new DeviceAllowed(account(), clock.instant(), actor(), device.id(), device.name()));
        }
    }

    private void announceRegistered(Device device) {
        events.publishEvent(new DeviceRegistered(account(), clock.instant(), actor(), device.id(), device.name()));
    }

    private Actor actor() {
        return currentActor.require();
    }

    private AccountId account() {
        return currentActor.account();
    }
}
