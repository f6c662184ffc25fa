package com.rotki.portal.platform;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the registered devices for modules that do not know the device module. */
public interface ConnectedDevices {

    /** Returns the current account's registered devices, the latest contact first. */
    List<ConnectedDevice> list();

    /**
     * A device that uses the account's API credentials.
     *
     * @param name as its owner gave it or the app sent it
     * @param nameMadeByMachine whether the name is a random text that the app made up
     * @param platform operating system, as the app reports it
     * @param firstSeen when it registered for the first time
     * @param lastContact when it was last heard of; null if it never called since it was registered
     */
    record ConnectedDevice(
            String name,
            boolean nameMadeByMachine,
            String platform,
            Instant firstSeen,
            @Nullable Instant lastContact) {}
}
