package com.rotki.portal.devices;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * The registration of a device, as the app sends it.
 *
 * @param identifier what the app calls itself; opaque, 1 to 128 characters of printable ASCII without blanks
 * @param name as the app made it up or its user gave it; cleaned before use
 * @param platform operating system, 1 to 64 characters of printable ASCII
 * @param client the app, as it tells
 * @param clockError by how much the device's clock is ahead of ours
 */
public record RegisterDevice(String identifier, String name, String platform, AppClient client, Duration clockError) {

    private static final Pattern IDENTIFIER = Pattern.compile("[!-~]{1,128}");
    private static final Pattern PLATFORM = Pattern.compile("[ -~]{1,64}");

    /**
     * Checks the fields that are not cleaned.
     *
     * @throws DeviceRefusedException ({@code devices.invalid-identifier}, {@code devices.invalid-platform})
     */
    public RegisterDevice {
        if (!IDENTIFIER.matcher(identifier).matches()) {
            throw DeviceRefusedException.invalidIdentifier();
        }
        if (!PLATFORM.matcher(platform).matches() || platform.isBlank()) {
            throw DeviceRefusedException.invalidPlatform();
        }
    }
}
