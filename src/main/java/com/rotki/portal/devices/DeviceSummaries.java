package com.rotki.portal.devices;

import com.rotki.portal.platform.DeviceId;
import com.rotki.portal.platform.security.CurrentActor;
import com.rotki.portal.requestlog.RefusalLog;
import com.rotki.portal.requestlog.RefusalLog.DeviceRefusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts together the current account's devices, their contacts that are not written yet, and their last refusals. */
@Component
class DeviceSummaries {

    private final DeviceRepository devices;
    private final DeviceContacts contacts;
    private final RefusalLog refusals;
    private final CurrentActor currentActor;

    DeviceSummaries(DeviceRepository devices, DeviceContacts contacts, RefusalLog refusals, CurrentActor currentActor) {
        this.devices = devices;
        this.contacts = contacts;
        this.refusals = refusals;
        this.currentActor = currentActor;
    }

    List<DeviceSummary> all(Instant now) {
        Map<DeviceId, DeviceRefusal> lastRefusals = refusals.lastOfDevices();
        return devices.findByAccountId(currentActor.account().value()).stream()
                .map(device -> device.summary(contacts.pending(device.id()), lastRefusals.get(device.id()), now))
                .toList();
    }
}
