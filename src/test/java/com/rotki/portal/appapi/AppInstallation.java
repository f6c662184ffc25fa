package com.rotki.portal.appapi;

import java.time.Clock;
import java.util.UUID;

/** What an app on one machine is: the credentials that were entered, the machine and the version. */
record AppInstallation(
        String apiKey,
        String apiSecret,
        String deviceIdentifier,
        String deviceName,
        String platform,
        String version,
        Clock clock) {

    static AppInstallation onNewLinuxMachine(String apiKey, String apiSecret) {
        String identifier = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        String name = UUID.randomUUID().toString();
        return new AppInstallation(apiKey, apiSecret, identifier, name, "Linux", "1.44.0", Clock.systemUTC());
    }

    AppInstallation withCredentials(String key, String secret) {
        return new AppInstallation(key, secret, deviceIdentifier, deviceName, platform, version, clock);
    }

    AppInstallation withDevice(String identifier, String name, String machine) {
        return new AppInstallation(apiKey, apiSecret, identifier, name, machine, version, clock);
    }

    AppInstallation withVersion(String other) {
        return new AppInstallation(apiKey, apiSecret, deviceIdentifier, deviceName, platform, other, clock);
    }

    AppInstallation withClock(Clock other) {
        return new AppInstallation(apiKey, apiSecret, deviceIdentifier, deviceName, platform, version, other);
    }
}
