package com.rotki.portal.devices;

import com.rotki.portal.platform.ConnectedDevices;
import com.rotki.portal.platform.ConnectedDevices.ConnectedDevice;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AccountDevices implements ConnectedDevices {

    private final DeviceService devices;

    AccountDevices(DeviceService devices) {
        this.devices = devices;
    }

    @Override
    public List<ConnectedDevice> list() {
        return devices.overview().active().stream()
                .map(device -> new ConnectedDevice(
                        device.name(),
                        device.nameMadeByMachine(),
                        device.platform(),
                        device.firstSeen(),
                        device.lastContact()))
                .toList();
    }
}
