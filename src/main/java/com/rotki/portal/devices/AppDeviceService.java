package com.rotki.portal.devices;

import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current account's devices, for the desktop app, which knows them by its own identifiers. */
@Service
@NameOnRecord("AppDeviceService")
@PreAuthorize(Permissions.READ_DEVICES)
@Transactional(readOnly = true)
public class AppDeviceService {

    private final DeviceRepository devices;
    private final DeviceSlots slots;
    private final CurrentActor currentActor;
    private final Clock clock;

    AppDeviceService(DeviceRepository devices, DeviceSlots slots, CurrentActor currentActor, Clock clock) {
        this.devices = devices;
        this.slots = slots;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Returns the registered devices, in the order of their identifiers. */
    public List<RegisteredDevice> registered() {
        String user = currentActor.require().name();
        return devices.findByAccountId(currentActor.account().value()).stream()
                .filter(device -> device.state() == DeviceState.ACTIVE)
                .map(device -> device.registered(user))
                .sorted(Comparator.comparing(RegisteredDevice::identifier))
                .toList();
    }

    /**
     * Registers a device. The same identifier is the same device: registering it again is safe and changes only what
     * the app tells of itself. The limit holds however many register at the same moment (requirement C1).
     *
     * @throws DeviceLimitReachedException ({@code devices.limit-reached}) if no slot is free
     * @throws DeviceRefusedException ({@code devices.removed}) if its owner removed it and has not allowed it again
     * @throws DeviceRefusedException ({@code devices.revoked}) if an admin revoked it
     * @throws DeviceRefusedException ({@code devices.invalid-name})
     */
    @PreAuthorize(Permissions.REGISTER_DEVICES)
    @Transactional
    public void register(RegisterDevice command) {
        DeviceName reportedName = DeviceName.of(command.name());
        slots.lock();
        Optional<Device> known = find(command.identifier());
        if (known.isEmpty()) {
            slots.take(command, reportedName);
        } else if (known.get().state() == DeviceState.ACTIVE) {
            known.get().heard(command, clock.instant());
        } else {
            slots.takeAgain(known.get(), command, reportedName);
        }
    }

    /**
     * Gives a registered device a name.
     *
     * @throws DeviceRefusedException ({@code devices.unknown})
     * @throws DeviceRefusedException ({@code devices.invalid-name})
     */
    @PreAuthorize(Permissions.REGISTER_DEVICES)
    @Transactional
    public void rename(String identifier, String name) {
        slots.lock();
        slots.rename(
                find(identifier)
                        .filter(device -> device.state() == DeviceState.ACTIVE)
                        .orElseThrow(DeviceRefusedException::unknown),
                name);
    }

    /**
     * Removes a device and keeps it out. Removing what is removed changes nothing.
     *
     * @throws DeviceRefusedException ({@code devices.unknown})
     */
    @PreAuthorize(Permissions.REGISTER_DEVICES)
    @Transactional
    public void remove(String identifier) {
        slots.lock();
        slots.remove(find(identifier).orElseThrow(DeviceRefusedException::unknown));
    }

    private Optional<Device> find(String identifier) {
        return devices.findByAccountIdAndIdentifier(currentActor.account().value(), identifier);
    }

    /**
     * A device as the app lists it.
     *
     * @param identifier what the app calls itself
     * @param name as the app or the owner last set it
     * @param platform operating system, as the app reports it
     * @param user the account's e-mail address
     * @param lastSeenSeconds last contact, Unix time in seconds
     */
    public record RegisteredDevice(
            String identifier, String name, String platform, String user, long lastSeenSeconds) {}
}
