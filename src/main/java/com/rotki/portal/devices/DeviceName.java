package com.rotki.portal.devices;

import com.rotki.portal.platform.PlainText;

/**
 * A name that is safe to show anywhere (requirement C4): NFC, without control characters, bidirectional overrides and
 * other characters that are not seen, blanks trimmed and joined.
 *
 * @param value 1 to 128 characters (code points)
 */
record DeviceName(String value) {

    static final int MAX_LENGTH = 128;

    /** Holds emoji such as a family together; the other format characters turn or hide text. */
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /**
     * Cleans {@code raw}.
     *
     * @throws InvalidDeviceNameException ({@code devices.invalid-name}) if nothing is left, or more than 128 characters
     */
    static DeviceName of(String raw) {
        String cleaned = PlainText.of(raw, character -> character == ZERO_WIDTH_JOINER);
        int length = cleaned.codePointCount(0, cleaned.length());
        boolean empty = cleaned.codePoints().allMatch(character -> character == ZERO_WIDTH_JOINER);
        if (empty || length > MAX_LENGTH) {
            throw new InvalidDeviceNameException(MAX_LENGTH);
        }
        return new DeviceName(cleaned);
    }
}
