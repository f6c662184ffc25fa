package com.rotki.portal.devices;

import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.platform.security.NameOnRecord;
import com.rotki.portal.platform.security.Permissions;
import com.rotki.portal.subscription.Entitlements;
import com.rotki.portal.subscription.SubscriptionService;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current account's devices, for its owner. */
@Service
@NameOnRecord("DeviceService")
@PreAuthorize(Permissions.READ_DEVICES)
@Transactional(readOnly = true)
public class DeviceService {

    private final DeviceRepository devices;
    private final DeviceSlots slots;
    private final DeviceSummaries summaries;
    private final SubscriptionService subscriptions;
    private final CurrentActor currentActor;
    private final Clock clock;

    DeviceService(
            DeviceRepository devices,
            DeviceSlots slots,
            DeviceSummaries summaries,
            SubscriptionService subscriptions,
            CurrentActor currentActor,
            Clock clock) {
        this.devices = devices;
        this.slots = slots;
        this.summaries = summaries;
        this.subscriptions = subscriptions;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Returns all devices, those that were removed or revoked included, and how many there may be. */
    public DevicesOverview overview() {
        Entitlements entitlements = subscriptions.entitlements();
        List<DeviceSummary> all = summaries.all(clock.instant());
        List<DeviceSummary> active = sorted(
                all,
                device -> device.state() == DeviceState.ACTIVE,
                Comparator.comparing(DeviceSummary::lastContact, Comparator.nullsFirst(Comparator.naturalOrder())));
        List<DeviceSummary> removed = sorted(
                all,
                device -> device.state() != DeviceState.ACTIVE,
                Comparator.comparing(DeviceSummary::leftAt, Comparator.nullsFirst(Comparator.naturalOrder())));
        DevicesOverview overview = new DevicesOverview(entitlements, active, removed, Optional.empty());
        // Without an active plan a free slot is of no use, and every device is silent because it is refused.
        return entitlements.active() && overview.full()
                ? new DevicesOverview(entitlements, active, removed, SlotAdvice.among(active, clock))
                : overview;
    }

    /**
     * Gives a device a name, which the app shows from now on too.
     *
     * @param name 1 to 128 characters after cleaning
     * @throws DeviceRefusedException ({@code devices.unknown})
     * @throws DeviceRefusedException ({@code devices.invalid-name})
     */
    @PreAuthorize(Permissions.WRITE_DEVICES)
    @Transactional
    public void rename(DeviceId id, String name) {
        slots.lock();
        slots.rename(find(id), name);
    }

    /**
     * Removes a device at once and keeps it out until it is allowed again; one that was allowed again is kept out once
     * more. Removing what is removed changes nothing.
     * Calls of the app that name no device go on working until the credentials are regenerated.
     *
     * @throws DeviceRefusedException ({@code devices.unknown})
     */
    @PreAuthorize(Permissions.WRITE_DEVICES)
    @Transactional
    public void remove(DeviceId id) {
        slots.lock();
        slots.remove(find(id));
    }

    /**
     * Lets a removed device register again when it next calls, if a slot is free then. Calling twice is safe.
     *
     * @throws DeviceRefusedException ({@code devices.unknown})
     * @throws DeviceRefusedException ({@code devices.revoked}) if an admin revoked it
     */
    @PreAuthorize(Permissions.WRITE_DEVICES)
    @Transactional
    public void allowAgain(DeviceId id) {
        slots.lock();
        slots.allow(find(id));
    }

    /**
     * Puts a device that was removed within the last 7 days back as it was, at once. Restoring what is registered
     * changes nothing.
     *
     * @throws DeviceRefusedException ({@code devices.unknown})
     * @throws DeviceRefusedException ({@code devices.not-restorable}) if it was removed too long ago
     * @throws DeviceLimitReachedException ({@code devices.limit-reached}) if its slot was taken meanwhile
     * @throws DeviceRefusedException ({@code devices.revoked}) if an admin revoked it
     */
    @PreAuthorize(Permissions.WRITE_DEVICES)
    @Transactional
    public void restore(DeviceId id) {
        slots.lock();
        slots.restore(find(id));
    }

    private Device find(DeviceId id) {
        return devices.findByAccountIdAndId(currentActor.account().value(), id.value())
                .orElseThrow(DeviceRefusedException::unknown);
    }

    private static List<DeviceSummary> sorted(
            List<DeviceSummary> all, Predicate<DeviceSummary> which, Comparator<DeviceSummary> order) {
        return all.stream().filter(which).sorted(order.reversed()).toList();
    }
}
