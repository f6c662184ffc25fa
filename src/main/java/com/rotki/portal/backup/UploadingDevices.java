package com.rotki.portal.backup;

import com.rotki.portal.platform.ConnectedDevice;
import com.rotki.portal.platform.ConnectedDevices;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds out which device uploads, as far as that can be known. */
@Component
class UploadingDevices {

    private final ConnectedDevices devices;

    UploadingDevices(ConnectedDevices devices) {
        this.devices = devices;
    }

    /** Returns the account's only device, or the one that was heard of last: the app checks in before it uploads. */
    UploadingDevice guess() {
        List<ConnectedDevice> registered = devices.list();
        return registered.isEmpty()
                ? UploadingDevice.UNKNOWN
                : new UploadingDevice(readable(registered.getFirst()), registered.size() == 1);
    }

    /** A name that the app made up tells a person less than the operating system. */
    private static String readable(ConnectedDevice device) {
        return device.nameMadeByMachine() ? device.platform() : device.name();
    }
}
