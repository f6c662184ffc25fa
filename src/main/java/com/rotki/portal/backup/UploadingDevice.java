package com.rotki.portal.backup;

import com.rotki.portal.platform.ConnectedDevices.ConnectedDevice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The device that a backup came from. The app does not say: it is known only where the account has a single device, and
 * otherwise guessed from the last contact.
 *
 * @param name of the device when the backup came; null if not even a guess is possible
 * @param certain false for a guess, and where there is none
 */
public record UploadingDevice(@Nullable String name, boolean certain) {

    /** Returns the only device, or the one of the last contact, which comes first: the app checks in before it uploads. */
    static UploadingDevice of(List<ConnectedDevice> registered) {
        return registered.isEmpty()
                ? new UploadingDevice(null, false)
                : new UploadingDevice(readable(registered.getFirst()), registered.size() == 1);
    }

    /** A name that the app made up tells a person less than the operating system. */
    private static String readable(ConnectedDevice device) {
        return device.nameMadeByMachine() ? device.platform() : device.name();
    }
}
