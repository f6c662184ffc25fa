package com.rotki.portal.devices;

import com.rotki.portal.platform.AccountId;
import com.rotki.portal.requestlog.CallingDevices;
import com.rotki.portal.requestlog.CallingDevices.CallingDevice;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks them up among the devices, with contacts that are not written yet. */
@Component
class RequestingDevices implements CallingDevices {

    private final DeviceRepository devices;
    private final DeviceContacts contacts;

    RequestingDevices(DeviceRepository devices, DeviceContacts contacts) {
        this.devices = devices;
        this.contacts = contacts;
    }

    @Override
    public Optional<CallingDevice> find(AccountId account, String identifier) {
        return devices.findByAccountIdAndIdentifier(account.value(), identifier).map(this::calling);
    }

    @Override
    public List<CallingDevice> registered(AccountId account) {
        return devices.findByAccountId(account.value()).stream()
                .filter(device -> device.state() == DeviceState.ACTIVE)
                .map(this::calling)
                .toList();
    }

    private CallingDevice calling(Device device) {
        return device.calling(contacts.pending(device.id()));
    }
}
