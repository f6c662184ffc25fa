package com.rotki.portal.guidance;

import com.rotki.portal.devices.DeviceSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Whether each device is still in use, and known to its owner. */
final class DeviceChecks {

    /** An app that runs calls about once an hour: after a season nobody uses it there any more. */
    private static final Duration SILENT_AFTER = Duration.ofDays(90);

    private DeviceChecks() {}

    static Finding newDevices(SecuritySnapshot facts) {
        return facts.newDevices() == 0
                ? Finding.fine("new-devices", "none")
                : Finding.attention("new-devices", "some", facts.newDevices());
    }

    static Finding silentDevices(SecuritySnapshot facts) {
        if (facts.account().devicesUsed() == 0) {
            return Finding.fine("silent-devices", "no-device");
        }
        Instant since = facts.at().minus(SILENT_AFTER);
        List<DeviceSummary> silent = facts.account().devices().active().stream()
                .filter(device -> lastHeard(device).isBefore(since))
                .toList();
        if (silent.isEmpty()) {
            return Finding.fine("silent-devices", "none");
        }
        return !facts.account().appsConnect()
                ? Finding.yours("silent-devices", "blocked", silent)
                : Finding.attention("silent-devices", "some", silent);
    }

    static Finding unnamedDevices(SecuritySnapshot facts) {
        if (facts.account().devicesUsed() == 0) {
            return Finding.fine("unnamed-devices", "no-device");
        }
        List<DeviceSummary> unnamed = facts.account().devices().active().stream()
                .filter(DeviceSummary::nameMadeByMachine)
                .toList();
        return unnamed.isEmpty()
                ? Finding.fine("unnamed-devices", "none")
                : Finding.attention("unnamed-devices", "some", unnamed);
    }

    private static Instant lastHeard(DeviceSummary device) {
        Instant contact = device.lastContact();
        return contact == null ? device.firstSeen() : contact;
    }
}
