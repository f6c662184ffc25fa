package com.rotki.portal.platform;

/**
 * Why somebody of the staff does something to an account, as its owner will read it: as {@link PlainText} leaves it.
 *
 * @param value 1 to 500 characters (code points)
 */
public record Reason(String value) {

    /** The longest reason, in characters (code points). */
    public static final int MAX_LENGTH = 500;

    /**
     * Cleans {@code raw}.
     *
     * @throws InputRefusedException ({@code platform.invalid-reason}) if nothing is left, or more than 500 characters
     */
    public static Reason of(String raw) {
        String cleaned = PlainText.of(raw);
        if (cleaned.isEmpty() || cleaned.codePointCount(0, cleaned.length()) > MAX_LENGTH) {
            throw InputRefusedException.invalidReason(MAX_LENGTH);
        }
        return new Reason(cleaned);
    }
}
