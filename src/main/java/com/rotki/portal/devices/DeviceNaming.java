package com.rotki.portal.devices;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells names that a person gave from those that a machine made up (requirement B-14). */
final class DeviceNaming {

    /** A random UUID, a container's id, or what the app makes up when it finds neither. */
    private static final Pattern MACHINE_MADE = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{12}|[0-9a-f]{64}|unknown-container-[0-9a-f]+");

    private DeviceNaming() {}

    static boolean madeByMachine(String reportedName) {
        return MACHINE_MADE.matcher(reportedName.toLowerCase(Locale.ROOT)).matches();
    }
}
