package com.rotki.portal.devices;

import com.rotki.portal.platform.PlainText;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name that is safe to show anywhere (requirement C4): NFC, without control characters, bidirectional overrides and
 * other characters that are not seen, blanks trimmed and joined.
 *
 * @param value 1 to 128 characters (code points)
 */
record DeviceName(String value) {

    static final int MAX_LENGTH = 128;

    /** A random UUID, a container's id, or what the app makes up when it finds neither. */
    private static final Pattern MACHINE_MADE = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{12}|[0-9a-f]{64}|unknown-container-[0-9a-f]+");

    /** Holds emoji such as a family together; the other format characters turn or hide text. */
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /**
     * Cleans {@code raw}.
     *
     * @throws DeviceRefusedException ({@code devices.invalid-name}) if nothing is left, or more than 128 characters
     */
    static DeviceName of(String raw) {
        String cleaned = PlainText.of(raw, character -> character == ZERO_WIDTH_JOINER);
        int length = cleaned.codePointCount(0, cleaned.length());
        boolean empty = cleaned.codePoints().allMatch(character -> character == ZERO_WIDTH_JOINER);
        if (empty || length > MAX_LENGTH) {
            throw DeviceRefusedException.invalidName(MAX_LENGTH);
        }
        return new DeviceName(cleaned);
    }

    /** Returns whether a machine made the name up, and no person gave it (requirement B-14). */
    static boolean madeByMachine(String reportedName) {
        return MACHINE_MADE.matcher(reportedName.toLowerCase(Locale.ROOT)).matches();
    }
}
