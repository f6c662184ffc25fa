package com.rotki.portal.platform;

import java.text.Normalizer;

/**
 * Why somebody of the staff does something to an account, as its owner will read it: without control characters and
 * bidirectional overrides, blanks trimmed and joined.
 *
 * @param value 1 to 500 characters (code points)
 */
public record Reason(String value) {

    /** The longest reason, in characters (code points). */
    public static final int MAX_LENGTH = 500;

    /**
     * Cleans {@code raw}.
     *
     * @throws InvalidReasonException ({@code platform.invalid-reason}) if nothing is left, or more than 500 characters
     */
    public static Reason of(String raw) {
        StringBuilder kept = new StringBuilder(Math.min(raw.length(), 4 * MAX_LENGTH));
        Normalizer.normalize(raw, Normalizer.Form.NFC)
                .codePoints()
                .map(character ->
                        Character.isWhitespace(character) || Character.isSpaceChar(character) ? ' ' : character)
                .filter(Reason::visible)
                .forEach(kept::appendCodePoint);
        String cleaned = kept.toString().strip().replaceAll(" {2,}", " ");
        if (cleaned.isEmpty() || cleaned.codePointCount(0, cleaned.length()) > MAX_LENGTH) {
            throw new InvalidReasonException(MAX_LENGTH);
        }
        return new Reason(cleaned);
    }

    private static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
